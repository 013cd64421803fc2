/** Words of everyday speech, months and trades that some locale also lists as names: alone they name nobody. */
const NO_NAMES = new Set(
  ('may june april august will mark art rich bill faith joy grace hope rose grant chance major royal general king prince queen earl duke baron price young summer autumn winter ' +
    'sky sunny destiny harmony melody serenity trinity genesis heaven precious miracle princess angel star stone rock ray drew pat rob nick jack dale glen heath cliff dean lane ' +
    'miles page penny olive ivy iris lily daisy violet ruby jade amber crystal pearl opal ginger rosemary basil sage clay reed wade chase hunter mason carter cooper parker tanner ' +
    'walker taylor turner baker fisher porter sawyer skyler tyler marshall bishop deacon judge justice lawyer bond case cash bank buck chip gene guy hank lane lee lance mace max norm ' +
    'pierce rusty sandy skip spike tab tad tag ty van vi wash west north south east paris london sydney austin dallas houston denver phoenix orlando savannah charlotte victoria florence ' +
    'madison carolina virginia georgia dakota montana asia india kenya jordan israel chad cuba china holland ireland brittany lorraine chelsea devon kent lincoln logan jackson jefferson ' +
    'washington madison morgan stanley watson jenkins alexa siri julia ada pascal haskell java scala ruby swift delphi elm dart django flask angular vue maven gradle spring apache ant ' +
    'data long early love so do an in to on at my me we no go be he she it is as or if by am can has had was ha sa se si te ti ma na ne de la le el un una per pro con son man men ' +
    'jan dot kit bee fay gay kay joe ok yes not new old big day week month year time work home team test code lead role call round note plan goal task fan win zen zoe ' +
    'kata guru hello world string list user name test item apple orange banana mango key value foo bar baz min map set node mercedes toyota honda ford dell amazon oracle delta omega alpha beta gamma sigma zeta theta lambda eta iota kappa').split(' '),
)

/** Given names of South Asia, the Arab world and Africa that the locales lack: written by us from what people there are called. */
const MORE = (
  'aakash aarav aarti abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akshay alok aman amarjeet amitabh amrita anand ananya aniket anirudh anjali ankit ankita ankur anoop anshul anuj anupam anurag anusha aparna archana arjun arnab arpita arun aruna arvind asha ashish ashok ashutosh ashwin atul avinash ayush balaji bharat bhavana bhavesh bhavya chaitanya chandan chandra charu chetan chirag darshan deepa deepak deepika deepti devendra dhananjay dhruv dilip dinesh divya esha farhan gaurav gautam geeta girish gopal govind gurpreet harish harpreet harsh harsha hemant himanshu hitesh imran indira ishaan ishita jagdish jasmeet jatin jaya jayant jyoti kajal kamal kapil karan karthik kartik kavita kavya keerthi ketan kiran kishore komal krishna krishnan kunal lakshmi lalit latha lavanya madhav madhu madhuri mahesh manish manisha manoj mansi mayank meena meenakshi meghna mehul milind mohan mohit mukesh murali naman nandini naresh narendra naveen neelam neeraj neha nikhil nilesh nisha nishant nitin nitish pallavi pankaj parth pavan pooja prachi pradeep prakash pranav prasad prashant prateek praveen preeti priya priyanka rachna radha raghav rahul raj rajat rajeev rajesh rajiv rakesh ramesh rani ranjan ranjit rashmi ravi ravindra reena rekha renu richa ritesh ritika ritu rohan rohit ruchi rupali sachin sagar sahil sameer samir sandeep sangeeta sanjana sanjay sanjeev santosh sarika satish saurabh shailesh shalini shankar sharad shashank shikha shilpa shivani shreya shruti shubham shweta siddharth simran sneha sonal sonali srikanth srinivas subhash sudha sudhir sujata sumit sunil sunita suraj suresh sushil swapnil swati tanmay tanvi tarun tejas uday ujjwal umesh usha vaibhav varsha varun vasudha venkat venkatesh vidya vijay vikas vikram vinay vineet vinod vipin vipul vishal vishnu vivek yash yogesh ' +
  'abdallah abdelkader abdul abdullah adel ahlam ahmad aisha alaa amal amira anas asma ayman aziz bilal boutros chaima driss ebtisam fadi fahad faisal farah farid fatima fatma faten hadi hafsa hamid hamza hana hanan hasan hassan hatem hayat hiba hisham houda hussein ibtissam ilham iman imane ismail issam jamal jamila karim karima khadija khaled khalid laila lamia latifa layla leila lina lubna maha mahmoud majid malak mariam marwa marwan maryam mehdi mohamed mohammad mohammed mona mounir mourad mustafa mustapha nabil nabila nadia naima najat nasser nawal nour nora omar osama othman rachid rania rashid reem saad sabah safia salah salim salma samira sana sara sawsan selma siham soukaina souad sufian tarek tariq wafa wael walid widad yasmine yassine younes youssef yusuf zahra zaid zainab zakaria zineb ziad ' +
  'abena abiodun abiola achieng adaeze adama adebayo adebola adeola adesuwa adewale adjoa afia afua akinyi akosua akua amadou amina aminata anyango aoife ayanda ayodele babajide bamidele biko binta bolanle boubacar bongani buhle busisiwe chidi chidinma chika chimamanda chinedu chinonso chioma chukwuemeka dayo ebele ebuka efua ekene emeka fatou femi folake funke ibrahima ifeanyi ifeoma ikechukwu jabulani kagiso kamau kelechi kemi khadim kofi kojo kwabena kwaku kwame kwasi lerato lindiwe makena mamadou mandla modou moussa mpho muthoni naledi ngozi njeri nkechi nkosi nnamdi nomsa nomvula nthabiseng obinna odunayo ogechi ola olabisi oluchi olumide oluwaseun omolara onyeka ousmane oyinkan palesa refilwe segun sekou seun sibusiso sipho somto sizwe tafadzwa tanaka tariro temitope thabo thandi thandiwe themba tinashe tolu tunde uche uchenna ugochi wambui wanjiku wanjiru yaw yetunde zandile zanele zola'
).split(' ')

const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’-]{3,20}$/u

/** Given names as one text, sorted by UTF-16 units, a lower-case name a line, with a line break at both ends. */
export const compileGivenNames = (names: Iterable<string>): { table: string; names: number } => {
  const kept = new Set<string>()
  for (const name of [...names, ...MORE]) {
    const lower = name.normalize('NFC').toLowerCase()
    if (LETTERS.test(lower) && !NO_NAMES.has(lower)) kept.add(lower)
  }
  const sorted = [...kept].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return { table: `\n${sorted.join('\n')}\n`, names: sorted.length }
}
