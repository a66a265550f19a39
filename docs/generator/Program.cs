using MarketingMetrics.Docs;

string docs = DocsTree.Find(Environment.CurrentDirectory);
DocsTree.Write(docs);
Console.WriteLine($"{DocsTree.Sections.Sum(section => section.Pages().Count())} pages below {docs}");
