/*
 * Words of one family that exclude one another: a text that has one where the other has its sister is another
 * proposition. First the slot that differs, then the sisters; words joined by `=` are one sister, `_` joins phrases.
 */
export const CONTRASTS = `
measure unemployment=jobless=joblessness=unemployed employment
measure death=dead=kill=die=fatality case=infect=infection hospitalisation=hospitalization=hospital_admission injury=injure=wound=hurt arrest=detain=detention missing homeless=displace
measure debt deficit=shortfall surplus
measure debt spending=expenditure
measure sentence_to_death=sentenced_to_death=death_sentence=death_penalty life_in_prison=life_sentence=life_imprisonment=prison_sentence fine=fined
measure export import
measure revenue=turnover=sales profit=earnings loss
measure wage=salary=pay price rent pension
measure income wealth
measure minimum maximum mean=average median
measure nominal real
measure federal local=municipal
measure annual=yearly=per_year monthly=a_month=per_month weekly=a_week=per_week daily=a_day=per_day quarterly
measure oil=crude=oil-fired gas=gas-fired coal=coal-fired nuclear wind solar hydrogen wood
measure medicare medicaid
measure fossil renewable
measure carbon=co2=carbon_dioxide methane oxygen nitrogen=nitrous ozone
measure red white black blue green yellow
measure liver lung breast prostate skin bowel=colon brain pancreatic kidney blood bladder stomach
measure heart liver lung brain kidney
measure cancer autism epilepsy diabetes asthma stroke dementia=alzheimer obesity arthritis
measure measles polio flu=influenza covid=coronavirus=covid19 malaria cholera ebola tuberculosis mumps rubella smallpox mpox hiv=aids
measure violent property=theft hate knife gun
measure murder=homicide rape theft robbery burglary fraud corruption=bribery=graft treason perjury espionage=spying arson leak=leaking kidnapping smuggling
measure arrest convict
measure primary=elementary secondary=high university=college kindergarten=nursery
measure defence=defense=military education=school health=healthcare welfare transport agriculture pensions research
measure rice wheat maize=corn barley
measure beef pork chicken lamb
measure coffee tea wine beer milk water vodka
measure bird bat bee butterfly fish
measure blood urine milk brain semen placenta hair saliva
measure tank jet=plane=aircraft missile helicopter drone ship=warship submarine rifle howitzer
measure petrol=gasoline diesel electric hybrid
measure car lorry=truck bus train bicycle=bike motorcycle stove=cooker
measure jewel=jewellery=jewelry painting statue coin
measure bread butter egg sugar salt
measure core headline
measure population gdp area
measure autopilot brake engine airbag steering battery seatbelt
measure income_tax sales_tax property_tax vat tariff=customs
measure deposit lending mortgage
measure birth death marriage divorce
measure temperature rainfall=precipitation
measure inflation unemployment growth
measure per_capita=per_head=per_person in_total=overall
person man=male=father woman=female=mother
person boy girl
person child=kid=minor adult pensioner=retiree=elderly teenager=teen
person doctor nurse teacher firefighter farmer lawyer journalist=reporter soldier=troop student=pupil miner pilot
person democrat republican=gop independent
person conservative=tory labour liberal_democrat
person senate house_of_representatives congress=congressional
person black white hispanic=latino asian
person muslim christian jew=jewish hindu buddhist
person navy air_force army
person general_assembly security_council
person president prime_minister chancellor king queen pope
person minister president mayor governor senator
person immigrant=migrant native-born=native tourist
person dog cat mouse=mice pig rat monkey human horse cow
person tenant landlord
person employer employee=worker
place north south east west
place northern southern eastern western
place urban rural
date spring summer autumn winter
date morning evening night
date monday tuesday wednesday thursday friday saturday sunday
date before after
modality with without
quantifier rarely=seldom=scarcely often=frequently=regularly=commonly always=invariably sometimes=occasionally
`;
