/**
 * Words that tell, beside the name of a skill, whether it is asked for or only named in passing ("our React team", "a leader in
 * payments"). By language (ISO 639-1), in small letters, each kind of word by a name of its own; how much each kind says, and
 * where, stands in passing-weights.ts.
 */
export const PASSING_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    asks: 'experience experienced experiences expertise knowledge knowledgeable familiar familiarity proficient proficiency understanding skills skilled skill fluent fluency competence competent competency competencies background exposure mastery command know qualification qualifications certification certified comfortable awareness insight expert interest interested passion passionate',
    degree: 'degree bachelor bachelors bachelor\'s master masters master\'s bsc msc ba bs ms phd diploma studies studied university education graduate',
    firm: 'strong solid good excellent deep sound proven advanced basic working hands-on in-depth extensive thorough demonstrable practical prior previous professional commercial minimum least years year',
    wish: 'plus bonus preferred preferably ideally advantage advantageous nice desirable beneficial',
    like: 'like such eg including ie similar equivalent other related',
    using: 'using use uses utilize utilise leverage leveraging with via written based built',
    stack: 'stack techstack technologies technology tools toolset frameworks framework languages language libraries library environment environments tech',
    matter: 'principles concepts methodologies methodology methods practices patterns techniques design development testing programming scripting pipelines services databases systems architecture architectures queries protocols standards tooling apis code basics fundamentals processes',
    does: 'develop developing build building design designing implement implementing maintain maintaining create creating write writing manage managing deliver delivering lead leading support supporting drive driving improve improving deploy deploying contribute ensure own define work working collaborate collaborating evolve configure integrate scale scaling optimize optimise automate automating',
    we: 'we our us ours we\'re we\'ve we\'ll',
    you: 'you your you\'ll you\'re you\'ve yourself candidate applicant',
    team: 'team teams squad squads department departments group groups community communities colleagues unit units division chapter guild tribe office organization organisation experts professionals specialists people teammates counterparts peers',
    role: 'engineer engineers developer developers architect architects manager managers administrator administrators analyst analysts scientist scientists specialist specialists consultant consultants designer designers tester testers lead leads programmer expert officer director head owner owners role position dev devs intern student',
    business: 'company companies industry industries market markets leader leaders provider providers sector sectors customers clients customer client businesses startup startups agency brand brands world global worldwide firm firms retailer enterprise enterprises space economy partners users people millions founded bank',
    product: 'product products platform platforms solution solutions app apps application applications software service services offering portal website suite system ecosystem projects project infrastructure',
    benefit: 'insurance pension health dental leave vacation gym salary bonus budget discount discounts free allowance perks paid holiday holidays lunch fruit wellness retirement plans plan benefits benefit parental relocation bike coffee events competitive equity stock private life yoga massage',
    seek: 'looking seeking join joining hire hiring recruiting searching',
    link: 'in of on to for with by from as at into within across through via between',
    and: 'and or &',
    small: 'a an the this these that their its',
  },
}
