using MarketingMetrics.Planning.Lint;

namespace MarketingMetrics.Tests.Planning.Lint;

public class FrenchQuestionTests
{
    // Published questions that the wording rules must leave alone.
    // Tranvan: "100 questions auxquelles vos données clients doivent pouvoir répondre", matthieu-tranvan.fr. 12h15: 12h15.fr,
    // "Réussir son tableau de bord web et e-marketing". EuropeAid: "Préparer une question d'évaluation", capacity4dev.europa.eu.
    // Eval: eval.fr, "Formulation des questions évaluatives en fonction de critères". Impactinfo: "Le secret des leaders hors du commun".
    [Theory]
    [InlineData("Quel est le véritable coût d'acquisition d'un nouveau client?")] // Tranvan
    [InlineData("Que me rapportent mes actions de marketing digital ?")] // 12h15
    [InlineData("Quels utilisateurs seront intéressés par la réponse à la question ?")] // EuropeAid
    [InlineData("Quelle utilisation vont-ils en faire ?")] // EuropeAid
    [InlineData("À quel point une concertation avec les usagers a permis une adéquation entre le besoin identifié et la réponse apportée ?")] // Eval
    [InlineData("Quelle adéquation entre le besoin identifié et la réponse à ce besoin ?")] // Eval
    [InlineData("Quels sont les facteurs clés qui influencent cette situation ?")] // Impactinfo
    [InlineData("Que savons-nous des habitudes d'achat et des préférences ?")] // Impactinfo
    // Les nôtres.
    [InlineData("Dans quelle mesure gardons-nous les clients que nous avons gagnés ?")]
    [InlineData("Dans quelle mesure gardons-nous les clients que nous avons gagnés\u202F?")]
    [InlineData("Dans quelle mesure gardons-nous les clients que nous avons gagnés\u00A0?")]
    [InlineData("Qu’est-ce que nos clients attendent de nous ?")]
    [InlineData("Qu'est-ce qui décide un visiteur à demander un devis ?")]
    [InlineData("Qu'attendent nos clients de notre conseil ?")]
    [InlineData("Comment nos visiteurs deviennent-ils acheteurs ?")]
    [InlineData("Comment est-ce que nos visiteurs nous trouvent ?")]
    [InlineData("Où est-ce que les visiteurs quittent le site ?")]
    [InlineData("Où perdons-nous nos acheteurs ?")]
    [InlineData("Ou perdons-nous nos acheteurs ?")]
    [InlineData("Pourquoi nos abonnés se désinscrivent-ils ?")]
    [InlineData("Quels canaux amènent des demandes de qualité ?")]
    [InlineData("Par quels canaux les acheteurs nous découvrent-ils ?")]
    [InlineData("À quel coût gagnons-nous un nouveau client ?")]
    [InlineData("A quel cout gagnons-nous un nouveau client ?")]
    [InlineData("En quoi nos contenus aident-ils à choisir ?")]
    [InlineData("Au vu de notre budget, comment touchons-nous de nouveaux acheteurs ?")]
    [InlineData("Au vu de ce que nous savons, comment pouvons-nous mieux servir nos clients ?")]
    [InlineData("Quand nos visiteurs quittent la boutique, que cherchent-ils ?")]
    [InlineData("Si les prix montent, comment gardons-nous nos clients ?")]
    [InlineData("Nos clients, que disent-ils de nous ?")]
    [InlineData("Qui recommande notre boutique ?")]
    [InlineData("À qui notre lettre d'information est-elle utile ?")]
    [InlineData("De quoi les acheteurs ont-ils besoin avant de décider ?")]
    [InlineData("Lesquels de nos contenus font revenir les lecteurs ?")]
    [InlineData("Jusqu'où nos clients nous suivent-ils ?")]
    [InlineData("Comment obtenir des rendez-vous de qualité ?")]
    [InlineData("Comment fidéliser les acheteurs d'un premier achat ?")]
    [InlineData("Comment sommes-nous perçus par les jeunes acheteurs ?")]
    [InlineData("Comment nos clients sont-ils informés de nos offres ?")]
    [InlineData("Comment attirons-nous et fidélisons-nous nos abonnés ?")]
    [InlineData("Dans quelle mesure savons-nous ce que veulent nos clients et comment ils achètent ?")]
    [InlineData("Quelle est notre visibilité là où les acheteurs décident ?")]
    [InlineData("Quelle part de notre budget touche des acheteurs ?")]
    [InlineData("À quelle vitesse progressons-nous par rapport à l'an dernier ?")]
    [InlineData("Dans quelle mesure faisons-nous mieux que l'année dernière ?")]
    [InlineData("Quel avantage ceux qui étaient déjà clients trouvent-ils à revenir ?")]
    [InlineData("Quels revenus avons-nous à attendre de la boutique ?")]
    [InlineData("Quel accès nos clients ont-ils à nos conseils ?")]
    [InlineData("Dans quelle mesure nos acheteurs B2B et B2C répondent-ils à nos audiences GA4 ?")]
    [InlineData("Quelle sera notre place sur le marché en 2027 ?")]
    [InlineData("Comment améliorer la façon dont les acheteurs comparent nos offres ?")]
    [InlineData("Comment rendre le paiement plus simple aux nouveaux acheteurs ?")]
    [InlineData("Dans quelle mesure le SEO nous amène-t-il des acheteurs plutôt que des lecteurs ?")]
    [InlineData("Quel que soit le canal, comment reconnaissons-nous un acheteur sérieux ?")]
    [InlineData("« Dans quelle mesure servons-nous les petites entreprises ? »")]
    [InlineData("Nous vendons par des partenaires. Comment nous présentent-ils ?")]
    [InlineData("QUELS CANAUX AMÈNENT DES ACHETEURS ?")]
    [InlineData("Sur quelles pages nos visiteurs hésitent-ils le plus ?")]
    [InlineData("Auprès de quels publics notre marque est-elle connue ?")]
    [InlineData("Vers quoi nos efforts devraient-ils porter ?")]
    [InlineData("Qu'est-ce qui, chez nos meilleurs clients, annonce un départ ?")]
    public void ReviewQuestion_Good_IsSilent(string question) => PlanReview.ReviewQuestion(question, "fr").Should().BeEmpty();

    [Theory]
    [InlineData("Augmenter notre part de marché", "KPQ01")]
    [InlineData("Comment nos visiteurs deviennent-ils acheteurs", "KPQ01")]
    [InlineData("Est-ce que nous touchons les bonnes personnes ?", "KPQ02")]
    [InlineData("Est-ce qu’ils reviennent ?", "KPQ02")]
    [InlineData("Est-ce que la plupart de mes revenus proviennent de nouveaux clients ou de clients existants?", "KPQ02")] // Tranvan
    [InlineData("Mes revenus & ma marge sont-ils impactés par une quelconque saisonnalité?", "KPQ02")] // Tranvan
    [InlineData("La politique est-elle complémentaire avec d'autres types d'interventions sur le territoire ?", "KPQ02")] // Eval
    [InlineData("Y a-t-il des acheteurs parmi nos lecteurs ?", "KPQ02")]
    [InlineData("Avons-nous les bons canaux ?", "KPQ02")]
    [InlineData("Avons nous les bons canaux ?", "KPQ02")]
    [InlineData("Nos campagnes touchent-elles leur cible ?", "KPQ02")]
    [InlineData("Peut-on vendre davantage par e-mail ?", "KPQ02")]
    [InlineData("Savons-nous quels canaux fonctionnent ?", "KPQ02")]
    [InlineData("Nos campagnes touchent-elles ceux qui achètent ?", "KPQ02")]
    [InlineData("Si nous doublons le budget, obtenons-nous plus de demandes ?", "KPQ02")]
    [InlineData("Nos clients sont satisfaits ?", "KPQ02")]
    [InlineData("Faut-il investir dans la recherche ?", "KPQ02")]
    [InlineData("N’avons-nous pas trop de canaux ?", "KPQ02")]
    [InlineData("L'intervention contribue-t-elle à l'effet attendu ?", "KPQ02")]
    [InlineData("Combien de nouveaux clients mon entreprise arrive-t-elle à recruter tous les mois?", "KPQ03")] // Tranvan
    [InlineData("Combien coûte un clic ?", "KPQ03")]
    [InlineData("Quand nos visiteurs achètent-ils ?", "KPQ03")]
    [InlineData("Quel est le nombre de prospects par mois ?", "KPQ03")]
    [InlineData("Dans quelle mesure parvenons-nous, avec toutes les campagnes et tous les outils dont nous disposons, à toucher les personnes qui pourraient un jour avoir envie d'acheter chez nous ?", "KPQ04")]
    [InlineData("Comment gagnons-nous des clients ? Comment les gardons-nous ?", "KPQ05")]
    [InlineData("Que veulent nos clients et comment leur répondons-nous ?", "KPQ05")]
    [InlineData("Quels canaux amènent des demandes, et pourquoi ?", "KPQ05")]
    [InlineData("Quels canaux amènent des demandes et à quel coût ?", "KPQ05")]
    [InlineData("Comment touchons-nous les acheteurs ; quels canaux y aident ?", "KPQ05")]
    [InlineData("Comment attirons-nous des visiteurs et est-ce qu'ils achètent ?", "KPQ05")]
    [InlineData("Quels types de savoir-faire les personnes formées ont-elles acquis ?", "KPQ06")] // EuropeAid
    [InlineData("Comment avons-nous progressé ?", "KPQ06")]
    [InlineData("Quelle était notre part de marché ?", "KPQ06")]
    [InlineData("Quel canal a le mieux fonctionné le mois dernier ?", "KPQ06")]
    [InlineData("Qu'est-ce qui a fonctionné ?", "KPQ06")]
    [InlineData("Quels canaux ont amené des acheteurs ?", "KPQ06")]
    [InlineData("Dans quelle mesure l'intervention a-t-elle contribué à l'effet ?", "KPQ06")] // EuropeAid
    [InlineData("Quels résultats obtenons-nous jusqu’ici ?", "KPQ06")]
    [InlineData("Comment atteindre 500 prospects ?", "KPQ09")]
    [InlineData("Comment réduire les coûts de 20\u202F% ?", "KPQ09")]
    [InlineData("Comment gagner 50\u202F000\u00A0€ par e-mail ?", "KPQ09")]
    [InlineData("Comment impacter notre public ?", "KPQ11")]
    [InlineData("Quelles synergies entre nos canaux servent les acheteurs ?", "KPQ11")]
    [InlineData("En quoi le dispositif ZQX amène-t-il des acheteurs ?", "KPQ11")]
    [InlineData("Comment améliorer ?", "KPQ12")]
    [InlineData("Comment optimiser nos performances ?", "KPQ12")]
    [InlineData("Comment faire mieux ?", "KPQ12")]
    public void ReviewQuestion_Weak_IsTold(string question, string code) => PlanReview.ReviewQuestion(question, "fr").Select(finding => finding.Code).Should().Contain(code);

    [Theory]
    [InlineData("Est-ce que nous touchons les bonnes personnes ?", "Dans quelle mesure est-ce que nous touchons les bonnes personnes ?")]
    [InlineData("Nos campagnes touchent-elles leur cible ?", "Dans quelle mesure nos campagnes touchent-elles leur cible ?")]
    public void ReviewQuestion_Closed_ProposesAnOpenWording(string question, string suggestion) =>
        PlanReview.ReviewQuestion(question, "fr").Single().Remedy(MarketingMetrics.Language.ReportLanguage.French).Should().EndWith(suggestion);
}
