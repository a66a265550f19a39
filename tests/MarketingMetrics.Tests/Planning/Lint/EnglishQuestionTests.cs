using MarketingMetrics.Planning.Lint;

namespace MarketingMetrics.Tests.Planning.Lint;

public class EnglishQuestionTests
{
    // Published questions that the wording rules must leave alone.
    // Marr: "Key Performance Indicators", chapter Customer retention rate, oreilly.com/library/view/key-performance-indicators/9780273750116;
    // Marr's teacher-development case as quoted at weforum.org/agenda/2014/12/why-you-should-question-your-performance-measures and by S. Barr.
    // Peterson: "The Big Book of Key Performance Indicators", 2006. Eval Academy: evalacademy.com/eval-terms/evaluation-questions and
    // /articles/theartofwritingevaluationquestions. BetterEvaluation: "Specify the key evaluation questions".
    // Kamenar: webanalyticsinsight.wordpress.com/2009/12/03/ten-questions-to-ask-about-your-web-analytics-tool.
    // Kind: maximkind.com, "Dictionary of Marketing Questions". KPQ guide: darkanswers.com, "Mastering key performance questions".
    [Theory]
    [InlineData("To what extent are we keeping the customers we have acquired?")] // Marr
    [InlineData("To what extent are we offering the teacher development people want?")] // Marr
    [InlineData("To what extent are we training more teachers?")] // Marr
    [InlineData("How are we performing?")] // Peterson
    [InlineData("How satisfied are our customers with recent service interactions?")] // KPQ guide
    [InlineData("How satisfied are program users?")] // Eval Academy
    [InlineData("How can positive impacts be increased?")] // Eval Academy
    [InlineData("How can costs be reduced?")] // Eval Academy
    [InlineData("What are the strengths and weaknesses of the program?")] // Eval Academy
    [InlineData("Why are clients choosing this program over that program?")] // Eval Academy
    [InlineData("How do clients learn about our services?")] // Eval Academy
    [InlineData("How is the program being implemented?")] // BetterEvaluation
    [InlineData("How appropriate are the processes compared with quality standards?")] // BetterEvaluation
    [InlineData("What is the best way to design the intervention?")] // BetterEvaluation
    [InlineData("How financially sustainable is the robotics lab?")] // assessment guide, techandsc.gitbook.io
    [InlineData("What aspects of this topic are our youth interested in?")] // ditto
    [InlineData("Where are your visitors dropping off?")] // Kamenar
    [InlineData("Which programs bring in targets or leads most cost-effectively?")] // Kind
    [InlineData("Where are we exhausting our lists?")] // Kind
    [InlineData("Which programs are bringing in the highly qualified leads?")] // Kind
    [InlineData("How will customers at this stage find me?")] // Kind
    // Our own.
    [InlineData("How well do we turn visitors into enquiries?")]
    [InlineData("How is our reputation developing among first-time buyers?")]
    [InlineData("How's our service perceived by regular customers?")]
    [InlineData("What’s driving repeat purchases?")]
    [InlineData("In what ways does our content help people decide?")]
    [InlineData("At what cost do we win a new customer?")]
    [InlineData("Through which channels do buyers first hear of us?")]
    [InlineData("For whom is our newsletter worth opening?")]
    [InlineData("Given our budget, how well do we reach new buyers?")]
    [InlineData("Given our budget how well do we reach new buyers?")]
    [InlineData("When visitors leave our shop, what are they looking for?")]
    [InlineData("While costs rise, how efficiently do we win enquiries?")]
    [InlineData("Considering what we have learned, how can we reach younger buyers?")]
    [InlineData("Beyond price, what makes buyers choose us?")]
    [InlineData("How much do our customers trust our advice?")]
    [InlineData("How much of our budget reaches people who buy?")]
    [InlineData("How often do customers come back?")]
    [InlineData("How quickly are enquiries answered?")]
    [InlineData("How visible are we in search where buyers decide?")]
    [InlineData("How well do we know what customers want and what they are willing to pay?")]
    [InlineData("How well do we attract and keep the right subscribers?")]
    [InlineData("Which ads work and which do not?")]
    [InlineData("How well do customers who bought in a shop take to our app?")]
    [InlineData("Why do visitors who did not buy leave?")]
    [InlineData("How fast are we growing compared with last year?")]
    [InlineData("How much better than last year do we keep our customers?")]
    [InlineData("How easy is it for customers to have their problems solved?")]
    [InlineData("How well do B2B and B2C buyers respond to our GA4-based audiences?")]
    [InlineData("How available is our support, 24/7, to those who need it?")]
    [InlineData("How strong is our brand in 2027?")]
    [InlineData("How can we better serve returning customers?")]
    [InlineData("How can we improve the way buyers compare our offers?")]
    [InlineData("How do we make checkout easier for first-time buyers ?")]
    [InlineData("How well does SEO bring us buyers rather than readers?")]
    [InlineData("What keeps our best customers loyal?")]
    [InlineData("What do buyers need before they are ready to talk to sales?")]
    [InlineData("Which of last year's customers are about to leave?")]
    [InlineData("How do we stay the first choice of our customers?")]
    [InlineData("\"How well do we serve small firms?\"")]
    [InlineData("We sell through partners. How well do they present us?")]
    public void ReviewQuestion_Good_IsSilent(string question) => PlanReview.ReviewQuestion(question).Should().BeEmpty();

    [Theory]
    [InlineData("Increase our market share", "KPQ01")]
    [InlineData("How well do we serve our customers", "KPQ01")]
    [InlineData("Are we reaching the right people?", "KPQ02")]
    [InlineData("Do our campaigns work?", "KPQ02")]
    [InlineData("Can customers find us?", "KPQ02")]
    [InlineData("Is the program being implemented correctly?", "KPQ02")] // BetterEvaluation
    [InlineData("Does the robotics lab help teens develop collaboration skills?", "KPQ02")] // techandsc.gitbook.io
    [InlineData("Are the target audiences of the program being reached?", "KPQ02")] // Eval Academy
    [InlineData("Given our budget, can we win more customers?", "KPQ02")]
    [InlineData("When visitors leave our shop, do they come back?", "KPQ02")]
    [InlineData("Customers who buy, do they return?", "KPQ02")]
    [InlineData("Don’t our customers deserve faster answers?", "KPQ02")]
    [InlineData("Should we spend more on search?", "KPQ02")]
    [InlineData("Our customers are satisfied?", "KPQ02")]
    [InlineData("We are reaching the right people?", "KPQ02")]
    [InlineData("Whether our ads pay off?", "KPQ02")]
    [InlineData("Will our brand be known?", "KPQ02")]
    [InlineData("How many followers do we have?", "KPQ03")]
    [InlineData("How much does a click cost?", "KPQ03")]
    [InlineData("When do visitors buy?", "KPQ03")]
    [InlineData("What is the number of leads per month?", "KPQ03")]
    [InlineData("How well do we, with all the campaigns and all the tools that we have at our disposal, manage to reach the people who might want to buy from us?", "KPQ04")]
    [InlineData("How do we win customers? And how do we keep them?", "KPQ05")]
    [InlineData("What do customers want and how do we deliver it?", "KPQ05")]
    [InlineData("Which channels bring leads, and why?", "KPQ05")]
    [InlineData("Which channels bring leads and at what cost?", "KPQ05")]
    [InlineData("How well do we reach buyers; which channels help?", "KPQ05")]
    [InlineData("How well do we attract visitors, and do they buy?", "KPQ05")]
    [InlineData("How well did the program work?", "KPQ06")] // Eval Academy
    [InlineData("What was our conversion rate?", "KPQ06")]
    [InlineData("How many goals were reached?", "KPQ06")]
    [InlineData("Which channel performed best last quarter?", "KPQ06")]
    [InlineData("How has our audience changed?", "KPQ06")]
    [InlineData("What have we learned so far?", "KPQ06")]
    [InlineData("To what extent have we grown our audience?", "KPQ06")]
    [InlineData("Which campaigns have increased sales?", "KPQ06")]
    [InlineData("How can we reach 500 leads?", "KPQ09")]
    [InlineData("How do we cut costs by 20 %?", "KPQ09")]
    [InlineData("How do we earn €50,000 from email?", "KPQ09")]
    [InlineData("How do we win 10k followers?", "KPQ09")]
    [InlineData("How can we leverage our audience?", "KPQ11")]
    [InlineData("How holistic is our approach to content?", "KPQ11")]
    [InlineData("How well does the ZQX scheme bring buyers?", "KPQ11")]
    [InlineData("How can we improve?", "KPQ12")]
    [InlineData("How can we optimise our marketing?", "KPQ12")]
    [InlineData("How do we get better?", "KPQ12")]
    [InlineData("What does success look like?", "KPQ12")]
    public void ReviewQuestion_Weak_IsTold(string question, string code) => PlanReview.ReviewQuestion(question).Select(finding => finding.Code).Should().Contain(code);

    [Fact]
    public void ReviewQuestion_Closed_ProposesAnOpenWording() =>
        PlanReview.ReviewQuestion("Are we reaching the right people?").Single().Remedy(MarketingMetrics.Language.ReportLanguage.English).Should().EndWith("To what extent are we reaching the right people?");
}
