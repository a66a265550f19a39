// Checks every *.vl.json of a folder against the JSON schema of Vega-Lite, draws it, and writes <name>.svg beside it.
// Prints a line per flaw, a warning of the compiler or of the drawing included; ends with 1 if there was any.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import * as vega from 'vega';
import { compile } from 'vega-lite';

const folder = process.argv[2];
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/build/vega-lite-schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addFormat('color-hex', () => true);
const isValid = ajv.compile(schema);
let flaws = 0;

for (const file of readdirSync(folder).filter(name => name.endsWith('.vl.json')).sort()) {
  const flaw = text => { flaws++; console.log(`${file}: ${text}`); };
  const spec = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  // Of a choice of forms, only the deepest place tells what is wrong.
  if (!isValid(spec)) {
    const deepest = Math.max(...isValid.errors.map(error => error.instancePath.split('/').length));
    for (const text of new Set(isValid.errors.filter(error => error.instancePath.split('/').length >= deepest - 1).map(error => `${error.instancePath} ${error.message}`))) flaw(text);
  }

  const logger = { level: () => logger, error: flaw, warn: (...words) => flaw(words.join(' ')), info: () => logger, debug: () => logger };
  try {
    const view = new vega.View(vega.parse(compile(spec, { logger }).spec), { renderer: 'none', logger });
    writeFileSync(join(folder, file.replace(/\.vl\.json$/, '.svg')), await view.toSVG());
  } catch (error) {
    flaw(error.stack ?? error);
  }
}

process.exit(flaws > 0 ? 1 : 0);
