/* Words that news uses for one another, for things and properties; written as in synonyms.ts. */
export const SENSES_OF_THINGS = `
n ally partner
n document text paper
n building structure
n teen teenager adolescent youth
n unit contingent
n representative delegate delegation envoy
n jobless unemployed out_of_work unemployment joblessness without_a_job
n jobs work employment in_work posts job position employed
n worker employee staff workforce labourer
n troop soldier force military serviceman army boots personnel fighter armed_force
n army military armed_force
n hospital clinic medical_centre infirmary
n tuberculosis tb
n cause reason
n body human_body
a viral widely_shared shared_widely much-shared circulating
n doctor physician medic
n nurse nursing
n child kid minor youngster infant baby pupil schoolchild schoolboy schoolgirl
n woman female girl
n man male boy
n girl female schoolgirl
n pupil schoolchild student
n school class classroom education
n pensioner retiree elderly old_people senior
n people person human human_being citizen individual resident inhabitant population man
n household family home
n home house housing dwelling
n car vehicle automobile auto
n petrol gasoline gas
n plane aircraft jet airliner
n ship vessel boat
n reactor nuclear_power_plant nuclear_plant nuclear_power_station power_plant power_station
n mast antenna tower
n phone mobile smartphone cellphone handset cell_phone mobile_phone
n message communication text
n road highway motorway
n outlet media newspaper press
n pace rate speed
n insurance coverage cover
n sum amount
n fraud hoax scam
a rarely seldom | often frequently
n overhaul reform
n earner worker
n factory plant manufacturer
n cash money fund
n coronavirus covid covid19 covid-19 sarscov2 pandemic
n disease illness sickness condition
n measles
n virus pathogen
n flu influenza
n tumour tumor cancer
n drug medicine medication pill
n dose jab shot
n evidence proof
n risk chance danger likelihood probability likely odds
n ceasefire truce armistice cease-fire fighting_stops peace_deal end_of_hostilities stop_fighting peace peace_agreement
n war conflict fighting hostilities
n treaty accord pact agreement deal
n weapon arm munition armament bomb
n bomb weapon warhead
n nuclear atomic
n missile rocket
n drone uav unmanned_aircraft
n aid help assistance package relief
n law legislation bill act rule statute
n parliament lawmaker legislature mp deputy congress assembly legislator politician
n government administration cabinet state ministry
n president head_of_state leader
n prime_minister premier pm head_of_government
n minister secretary
n court judge justice tribunal bench
n judge magistrate justice court
n prosecutor prosecution
n prisoner inmate convict detainee
n police officer cop policeman
n thief robber burglar
n protester demonstrator marcher
n crime offence offense criminality crime_rate
n violent violence
n lifetime whole_life life
n warming hotter warmer temperature heat warm
n climate
n earth world global planet globe worldwide international
n ocean sea
n forest rainforest jungle wood
n co2 carbon_dioxide carbon
n oxygen
n turbine windmill
n gas_stove gas_cooker cooker stove
n electricity power
n oil crude petroleum
n country nation state
n member country state
n company firm business corporation
n ceo chief_executive boss head
n revenue turnover sales takings
n profit earnings
n wage pay salary wage_floor minimum_wage
n price cost
n deficit shortfall gap
n gdp gross_domestic_product economic_output economy
n defence defense military
n budget spending
n tax levy
n money fund cash
n border frontier
n migrant immigrant asylum_seeker
n refugee displaced_person
n abortion end_a_pregnancy termination terminate_a_pregnancy
n earthquake quake tremor shake
n flood flooding inundation
n storm hurricane cyclone typhoon
n jewel jewellery jewelry gem
n painting picture
n photo picture image photograph
n moon lunar
n space orbit
n astronaut cosmonaut
n scientist researcher expert academic
n ai artificial_intelligence
n fault defect flaw glitch problem
n data information
n consent permission agree agreement approval
n poverty poor below_the_poverty_line impoverished poverty_line
n majority most more_than_half
n share proportion percentage part rate
n gun firearm weapon
n voter electorate elector
n election vote ballot poll
n republican gop
n capital
n leader head chief boss
n pandemic coronavirus covid virus
n dead death fatality killed
n blood bloodstream
n fetus unborn
n plant facility factory
n month
n sanction embargo penalty
n resolution motion
n accession membership entry bid_to_join join
n bid attempt effort try
n charge case allegation
n soil ground territory land
n hub base
n headquarters hq
n cell unit
n europe european
n plan proposal scheme
n microplastic tiny_plastic_particle plastic_particle
n treatment operation care
n list queue
a big large huge great giant vast major massive substantial | small little tiny minor
a biggest largest greatest top highest most leading number_one main more higher bigger larger | smallest lowest least fewest minimum fewer less lower
a more greater higher bigger over larger above | less fewer lower smaller below
a high | low
a first inaugural before_anyone first_time | last final
a closer nearer closer_to | further_from farther_from far_from
a essential crucial vital indispensable needed necessary | unnecessary needless superfluous
a ahead to_come | behind
a last final latest remaining still_running
a hot warm | cold cool
a good | bad
a strong robust | weak
a strict tight tough stringent harsh | lax loose lenient
a safe secure harmless | unsafe dangerous harmful hazardous unsafe
a legal lawful legitimate | illegal unlawful illicit
a true correct accurate | false untrue wrong incorrect
a possible feasible | impossible
a guilty | innocent
a likely probable | unlikely
a visible | invisible
a free | paid
a rich wealthy affluent | poor
a young | old elderly
a same equal
a enough sufficient adequate
a several number_of many multiple various
a consecutive in_a_row running straight successive
a annual yearly year
a only sole alone single
a unanimous
a public | private
a open | closed shut
a effective work | ineffective useless
a alive living | dead
a available | unavailable
a positive | negative
a joint together shared
a federal national
a wrong incorrect mistaken | right correct
n guarantee assurance pledge
n hunger famine starvation food_security food_insecurity
n bathroom restroom toilet lavatory
n round globe ball sphere spherical
n hoax con con_job scam swindle sham fraud
n video film footage clip recording
n laboratory lab
n source origin contributor cause
n residue remains trace remnant
n coat jacket
n marijuana cannabis pot
n paracetamol acetaminophen tylenol
n homicide murder killing
n prison jail penitentiary
n owner parent_company parent
n disparity gap difference inequality gulf
n mortality death_rate fatality_rate die death
n lifespan life_expectancy
n baby infant newborn
n bushfire wildfire blaze fire
n consequence effect impact result
n college university
n statistics figure data number
n survey poll questionnaire
n study research paper researcher
n remedy cure treatment therapy
n spokesperson spokesman spokeswoman
n pontiff pope
n interference meddling intervention
n infrastructure
a illegal undocumented unauthorized unauthorised
n exit departure withdrawal leave
n trip visit journey
n summit meeting talks gathering
n clash fight skirmish
n riot rioter unrest disorder
n supporter backer fan advocate
n opponent critic
n suspect accused defendant
n sentence term prison_term
n lawyer attorney barrister solicitor
n firm business company
n shop store retailer
n film movie picture
n train railway rail railroad
n plane flight
n queue waiting_list backlog
n operation surgery procedure
n fee charge cost
n bill invoice
n grant subsidy
n loan credit lend
n term spell stint
n power authority
n right entitlement entitle
n citizen national resident
n nationality citizenship
n expert specialist scientist
n campaign drive push
n method way technique
n neighbour neighboring neighbouring
n toll death
n victim casualty
n heir crown_prince
n grid power_grid network
n half fifty_percent
n fortnight two_week
n aluminium aluminum
n harm damage injury
n limit cap ceiling
n target goal aim objective
n exam examination test
n attempt try
n site place location spot
n frontier border boundary
n adviser advisor aide counsellor
n trick ploy ruse
n lie falsehood untruth
n myth misconception
a completely totally entirely fully wholly utterly outright
a extremely unusually exceptionally highly remarkably
a deadly lethal fatal
a expensive costly dear pricey | cheap inexpensive affordable
a permanent lasting enduring | temporary
a severe serious grave
a main chief principal primary key
a record all-time_high unprecedented highest
a short small
a foolish stupid silly
a nuclear atomic
a worst poorest
a common frequent widespread
a eastward east
a darker dark
a entire whole full
a overall total combined put_together taken_together
a quick fast rapid swift speedy | slow
a fake counterfeit bogus phoney phony sham
a illegally unlawfully against_the_law break_the_law illegal unlawful
a unable too_expensive
`;
