namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>The words that the French detectors look for.</summary>
internal static class FrenchWords
{
    /// <summary>They ask wherever they stand.</summary>
    public static readonly PhraseList OpenAnywhere = List(
        "dans quelle mesure", "à quel point", "en quoi", "qu'est-ce qui", "qu'est-ce que", "qu'est-ce qu'", "qu'est ce qui", "qu'est ce que", "qui est-ce qui", "comment", "pourquoi",
        "quel", "quelle", "quels", "quelles", "quid", "jusqu'où", "d'où", "vers quoi", "à quoi", "sur quoi", "par quoi", "avec quoi", "de quoi");

    /// <summary>They ask at the beginning of a clause; further on they relate.</summary>
    public static readonly PhraseList OpenAtStart = List(
        "que", "qu'", "qui", "quoi", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "auxquels", "duquel", "desquels",
        "à qui", "de qui", "pour qui", "par qui", "avec qui", "chez qui", "auprès de qui", "sur qui", "vers qui", "par où", "vers où");

    /// <summary>They look like openers and are none.</summary>
    public static readonly PhraseList NoOpeners = List(
        "quel que soit", "quelle que soit", "quels que soient", "quelles que soient", "n'importe quel", "n'importe quelle", "n'importe quels", "n'importe quelles", "tel quel", "telle quelle", "tels quels",
        "que ce soit", "qu'il s'agisse", "n'importe comment");

    public static readonly PhraseList AnyInterrogative = List(
        "comment", "pourquoi", "combien", "quel", "quelle", "quels", "quelles", "que", "qu'", "qui", "quoi", "où", "quand", "lequel", "laquelle", "lesquels", "lesquelles", "quid");

    public static readonly PhraseList Counting = List(
        "combien", "quel nombre", "quel est le nombre", "quel est notre nombre", "quelle est la quantité", "quelle quantité", "quel volume", "quel est le volume", "quel total", "quel est le total");

    public static readonly PhraseList When = List("quand", "depuis quand", "à quelle date", "quel jour", "à partir de quand", "jusqu'à quand", "en quelle année", "quel mois");

    public static readonly PhraseList ClosedAnywhere = List(
        "est-ce que", "est-ce qu'", "est ce que", "est ce qu'", "y a-t-il", "y a t il", "y a t-il", "a t il", "a t elle", "a t on", "n'est-ce pas");

    /// <summary>Verbs that begin a yes-or-no question when their pronoun follows without its hyphen.</summary>
    public static readonly PhraseList LooseInversions = List(
        "avons nous", "avez vous", "ont ils", "ont elles", "sommes nous", "êtes vous", "sont ils", "sont elles", "est il", "est elle", "est on", "pouvons nous", "pouvez vous", "peuvent ils", "peut on", "peut il",
        "peut elle", "devons nous", "devez vous", "doit on", "doivent ils", "faut il", "allons nous", "voulons nous", "savons nous", "faisons nous", "existe t il");

    public static readonly PhraseList Pronouns = List("je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce");

    /// <summary>Words that end like an inverted verb and are none.</summary>
    public static readonly PhraseList NoInversions = List(
        "rendez-vous", "contactez-nous", "suivez-nous", "rejoignez-nous", "appelez-nous", "écrivez-nous", "dites-nous", "chez-nous", "entre-nous", "inscrivez-vous", "abonnez-vous", "connectez-vous");

    public static readonly PhraseList LeadIns = List("et", "mais", "alors", "donc", "puis", "enfin", "aujourd'hui", "demain", "désormais", "maintenant", "concrètement", "globalement");

    public static readonly PhraseList Conjunctions = List("et", "ou", "mais");

    public static readonly PhraseList Subjects = List("nous", "vous", "ils", "elles", "il", "elle", "on", "je", "tu");

    public static readonly PhraseList Relatives = List("qui", "que", "qu'", "dont", "où");

    /// <summary>"Avoir" as the auxiliary of a past tense, before its inverted pronoun.</summary>
    public static readonly PhraseList Have = List("ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avions", "aviez", "avaient", "eu", "eut", "eurent");

    public static readonly PhraseList Imperfect = List("était", "étaient", "étions", "étiez", "avait", "avaient", "avions", "aviez", "fut", "furent");

    /// <summary>What may stand between the auxiliary and its participle.</summary>
    public static readonly PhraseList Between = List("pas", "déjà", "bien", "mieux", "le", "plus", "le plus", "vraiment", "toujours", "encore", "jamais", "moins", "tous", "tout", "ne", "n'", "été", "aussi", "ainsi");

    /// <summary>Forms of "être" in the present.</summary>
    public static readonly PhraseList Be = List("est", "sont", "sommes", "êtes", "suis");

    /// <summary>Participles that with "être" always tell what happened.</summary>
    public static readonly PhraseList Moved = List(
        "venu", "venue", "venus", "venues", "arrivé", "arrivée", "arrivés", "arrivées", "allé", "allée", "allés", "allées", "devenu", "devenue", "devenus", "devenues", "parvenu", "parvenue", "parvenus", "parvenues",
        "tombé", "tombée", "tombés", "tombées", "revenus", "revenues");

    /// <summary>Pronouns that may stand between an interrogative and its infinitive.</summary>
    public static readonly PhraseList Clitics = List("les", "le", "la", "l'", "leur", "lui", "nous", "en", "y", "se", "s'", "mieux", "ne");

    public static readonly PhraseList NotInfinitives = List("notre", "votre", "autre", "contre", "entre", "outre", "chiffre", "offre", "offres", "titre", "nombre", "premier", "dernier", "hiver", "panier", "courrier", "métier", "autres", "avenir", "plaisir", "désir");

    public static readonly PhraseList NotParticiples = List("qualité", "capacité", "marché", "activité", "visibilité", "publicité", "notoriété", "contenu", "revenu", "parti", "dû", "plus", "tous", "puis", "depuis", "pas", "ici", "celui", "lui", "peu",
        "lieu", "souci", "avis", "appui", "jeu", "vous", "nous", "sous", "mois", "trois", "aujourd'hui", "parmi");

    public static readonly PhraseList PastTimes = List(
        "l'an dernier", "l'an passé", "l'année dernière", "l'année passée", "l'année précédente", "mois dernier", "mois passé", "mois précédent", "semaine dernière", "semaine passée", "semaine précédente",
        "trimestre dernier", "trimestre passé", "trimestre précédent", "dernier trimestre", "semestre dernier", "dernier semestre", "saison dernière", "saison passée", "jusqu'ici", "jusqu'à présent",
        "jusqu'à maintenant", "hier", "par le passé", "précédemment");

    /// <summary>Before a past time these compare with it instead of looking back at it.</summary>
    public static readonly PhraseList Comparers = List("à", "qu'", "que", "vs", "versus", "contre", "depuis", "rapport au", "rapport à", "comparé au", "comparée au", "comparés au");

    public static readonly PhraseList ImproveVerbs = List("améliorer", "optimiser", "améliorons-nous", "optimisons-nous");

    public static readonly PhraseList VagueObjects = List(
        "nos résultats", "nos performances", "notre performance", "notre marketing", "notre activité", "nos actions", "nos efforts", "les choses", "les résultats", "les performances", "la performance",
        "le marketing", "tout", "nos indicateurs", "nos chiffres", "nos kpi");

    public static readonly PhraseList GetBetter = List("faire mieux", "être meilleur", "être meilleurs", "être bons", "réussir", "devenir meilleurs", "progresser", "s'améliorer", "nous améliorer", "mieux faire");

    public static readonly PhraseList SuccessAlone = List("le succès", "la réussite", "notre succès", "notre réussite");

    public static readonly PhraseList Jargon = List(
        "synergie", "synergies", "synergique", "holistique", "holistiques", "disruptif", "disruptifs", "disruptive", "disruptives", "disruption", "proactif", "proactifs", "proactive", "proactives", "impacter",
        "impacte", "impactent", "impacté", "impactés", "impactons-nous", "scaler", "best-in-class", "game changer", "game-changer", "quick win", "quick wins", "leverager", "growth hacking", "mindset");

    public static readonly PhraseList VagueVerbs = List(
        "améliorer", "augmenter", "développer", "optimiser", "booster", "renforcer", "favoriser", "accroître", "dynamiser", "maximiser", "davantage", "mieux", "plus de");

    public static readonly PhraseList VagueTimes = List("bientôt", "dès que possible", "au plus vite", "prochainement", "à terme", "dans un avenir proche", "le plus tôt possible", "un jour", "asap");

    public static readonly PhraseList Executives = List(
        "direction", "directeur", "directrice", "directeurs", "direction générale", "pdg", "dg", "dirigeant", "dirigeants", "dirigeante", "gérant", "gérante", "comité", "comex", "codir", "conseil", "président",
        "présidente", "fondateur", "fondatrice", "actionnaires", "actionnaire", "investisseurs", "siège", "ceo", "propriétaire", "patron", "patronne");

    public static readonly PhraseList StopWords = List(
        "comment", "dans", "quelle", "quel", "quels", "quelles", "mesure", "à", "point", "en", "quoi", "qu'", "que", "qui", "est-ce", "pourquoi", "où", "le", "la", "les", "l'", "d'", "un", "une", "des", "de", "du",
        "nos", "notre", "nous", "et", "ou", "pour", "avec", "sur", "au", "aux", "par", "ce", "ces", "cette", "il", "ils", "elles", "on", "se", "s'", "son", "sa", "ses", "leur", "leurs", "sont", "est");

    private static PhraseList List(params string[] words) => new(true, words);
}
