/*
 * Places as news names them: a country a line, first its name, then what also stands for it: demonyms, short forms,
 * after `:` its capital and houses of government, which stand for it where they act, after `>` parts of it.
 */
export const COUNTRIES = `
united_states us usa america american americans us_government : washington white_house oval_office > alabama alaska arizona arkansas california californian colorado connecticut delaware florida floridian hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york new_york_city north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas texan texans utah vermont virginia west_virginia wisconsin wyoming los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_francisco seattle denver boston detroit miami atlanta minneapolis baltimore memphis portland las_vegas new_orleans puerto_rico
united_kingdom uk britain british great_britain briton britons gb : london downing_street no_10 number_10 westminster whitehall > england english scotland scottish scots wales welsh northern_ireland manchester birmingham liverpool leeds glasgow edinburgh bristol cardiff belfast
european_union eu europe european europeans : brussels european_commission
russia russian russians russian_federation : moscow kremlin the_kremlin > st_petersburg chechnya siberia kursk belgorod
soviet_union soviet ussr soviets
ukraine ukrainian ukrainians : kyiv kiev > crimea donbas donetsk luhansk kharkiv kherson odesa odessa zaporizhzhia mariupol lviv bucha bakhmut dnipro pokrovsk avdiivka kramatorsk sumy
france french : paris elysee elysee_palace quai_d'orsay > marseille lyon nice toulouse normandy corsica
germany german germans : berlin bundestag reichstag > bavaria bavarian saxony hamburg munich cologne frankfurt
italy italian italians : rome > milan naples turin sicily lombardy venice lampedusa
spain spanish spaniards spaniard : madrid > catalonia catalan basque basque_country barcelona valencia andalusia seville
poland polish poles pole : warsaw sejm > krakow gdansk
hungary hungarian hungarians : budapest
slovakia slovak slovaks : bratislava
czech_republic czechia czech czechs : prague
romania romanian : bucharest
bulgaria bulgarian : sofia
greece greek greeks : athens
turkey turkiye turkish turks turk : ankara > istanbul izmir
sweden swedish swedes swede : stockholm riksdag
norway norwegian norwegians : oslo storting
finland finnish finns finn : helsinki
denmark danish danes dane : copenhagen folketing > greenland
netherlands dutch holland : amsterdam the_hague
belgium belgian belgians > antwerp flanders wallonia
austria austrian austrians : vienna
switzerland swiss : bern berne > geneva zurich
ireland irish irishman irishmen : dublin dail
portugal portuguese : lisbon
estonia estonian : tallinn
latvia latvian : riga
lithuania lithuanian : vilnius
belarus belarusian : minsk
moldova moldovan : chisinau
georgia georgian : tbilisi
armenia armenian : yerevan
azerbaijan azerbaijani azeri : baku
serbia serbian serbs : belgrade
kosovo : pristina
croatia croatian : zagreb
china chinese : beijing > shanghai wuhan hong_kong xinjiang tibet
japan japanese : tokyo > osaka hiroshima fukushima okinawa
south_korea south_korean south_koreans : seoul
north_korea north_korean north_koreans dprk : pyongyang
india indian indians : new_delhi delhi > mumbai kashmir kolkata kerala gujarat punjab
pakistan pakistani : islamabad > karachi lahore
afghanistan afghan afghans : kabul > kandahar
bangladesh bangladeshi : dhaka
sri_lanka sri_lankan : colombo
indonesia indonesian : jakarta
philippines filipino filipinos philippine : manila
vietnam vietnamese : hanoi
thailand thai : bangkok
myanmar burma burmese
malaysia malaysian : kuala_lumpur
singapore
taiwan taiwanese : taipei
australia australian australians : canberra > sydney melbourne queensland tasmania
new_zealand new_zealander new_zealanders : wellington
canada canadian canadians : ottawa > toronto quebec alberta ontario vancouver montreal
mexico mexican mexicans : mexico_city
brazil brazilian brazilians : brasilia > sao_paulo rio_de_janeiro
argentina argentine argentines argentinian : buenos_aires
chile chilean : santiago
colombia colombian : bogota
venezuela venezuelan venezuelans : caracas
peru peruvian : lima
cuba cuban : havana
haiti haitian haitians : port-au-prince
israel israeli israelis : jerusalem knesset > tel_aviv haifa
palestine palestinian palestinians state_of_palestine > gazan gazans gaza west_bank rafah gaza_strip
lebanon lebanese : beirut
syria syrian : damascus > aleppo idlib
iraq iraqi : baghdad > mosul
iran iranian iranians : tehran
saudi_arabia saudi saudis : riyadh
united_arab_emirates uae emirati : abu_dhabi > dubai
qatar qatari : doha
yemen yemeni : sanaa
jordan jordanian : amman
egypt egyptian egyptians : cairo
libya libyan : tripoli
tunisia tunisian : tunis
algeria algerian : algiers
morocco moroccan : rabat > marrakesh casablanca
sudan sudanese : khartoum > darfur
south_sudan
ethiopia ethiopian : addis_ababa > tigray
eritrea
somalia somali : mogadishu
kenya kenyan : nairobi
uganda ugandan : kampala
rwanda rwandan : kigali
congo congolese : kinshasa
nigeria nigerian nigerians : abuja > lagos
ghana ghanaian : accra
mali malian : bamako
niger
south_africa south_african : pretoria > johannesburg cape_town soweto
angola angolan angolans : luanda
namibia namibian
mozambique mozambican
madagascar malagasy
malawi malawian
zambia zambian zambians : lusaka
botswana
senegal senegalese : dakar
ivory_coast ivorian ivorians cote_d'ivoire
cameroon cameroonian
burkina_faso burkinabe
chad chadian
burundi burundian
sierra_leone
liberia liberian
gambia gambian
guinea guinean
togo togolese
benin
gabon gabonese
mauritania mauritanian
djibouti
lesotho
eswatini swaziland
central_african_republic
equatorial_guinea
mauritius
seychelles
iceland icelandic icelanders : reykjavik
luxembourg
malta maltese
cyprus cypriot cypriots : nicosia
albania albanian albanians : tirana
slovenia slovenian slovenes
bosnia bosnian bosnians bosnia_and_herzegovina
montenegro montenegrin
north_macedonia macedonian
vatican holy_see
monaco
kazakhstan kazakh kazakhs : astana
uzbekistan uzbek
kyrgyzstan kyrgyz
tajikistan tajik
turkmenistan
nepal nepalese nepali : kathmandu
bhutan bhutanese
cambodia cambodian cambodians : phnom_penh
laos lao
mongolia mongolian
brunei
maldives
papua_new_guinea
fiji fijian
oman omani
bahrain bahraini
kuwait kuwaiti kuwaitis
bolivia bolivian bolivians
paraguay paraguayan
uruguay uruguayan
ecuador ecuadorian ecuadorians : quito
panama panamanian
costa_rica costa_rican
guatemala guatemalan guatemalans
honduras honduran hondurans
el_salvador salvadoran salvadorans
nicaragua nicaraguan nicaraguans
dominican_republic dominican
jamaica jamaican jamaicans
trinidad_and_tobago
bahamas
guyana
suriname
belize
barbados
kurdistan kurdish kurds
africa african africans
asia asian asians
southeast_asia
middle_east mideast
antarctica antarctic
latin_america latin_american
south_america south_american
north_america
central_america central_american central_americans
zimbabwe zimbabwean : harare
`;

/** Bodies, firms and people that go by several names, one a line, kind first. */
export const ALIASES_OF_NAMES = `
org nato north_atlantic_alliance north_atlantic_treaty_organization atlantic_alliance the_alliance
org un united_nations
org who world_health_organization
org ecb european_central_bank
org fed federal_reserve
org imf international_monetary_fund
org icc international_criminal_court
org pentagon us_defense_department defense_department department_of_defense
org fbi federal_bureau_of_investigation
org nhs national_health_service
org supreme_court scotus
org x twitter
org meta facebook
org coalition coalition_of_the_willing
org black blacks african_american african_americans
org labour labour_party
org tories tory conservative_party conservatives
org lib_dems liberal_democrats liberal_democrat
org commons house_of_commons the_commons
org fdp free_democrats free_democratic_party
org afd alternative_for_germany
org spd social_democrats
org cdu christian_democrats
org european_parliament ep
org cdc centers_for_disease_control_and_prevention centers_for_disease_control
org fda food_and_drug_administration
org nih national_institutes_of_health
org epa environmental_protection_agency
org noaa national_oceanic_and_atmospheric_administration
org cbo congressional_budget_office
org irs internal_revenue_service
org usps us_postal_service postal_service
org cia central_intelligence_agency
org nsa national_security_agency
org dhs department_of_homeland_security homeland_security_department
org doj justice_department us_justice_department department_of_justice
org state_department us_state_department department_of_state
org hhs department_of_health_and_human_services
org fema federal_emergency_management_agency
org bls bureau_of_labor_statistics labor_statistics_bureau
org icj international_court_of_justice world_court
org ons office_for_national_statistics
org obr office_for_budget_responsibility
org ifs institute_for_fiscal_studies
org bank_of_england boe
org bank_of_japan boj
org iaea international_atomic_energy_agency
org wto world_trade_organization world_trade_organisation
org unhcr un_refugee_agency
org unicef
org ipcc intergovernmental_panel_on_climate_change
org iea international_energy_agency
org oecd organisation_for_economic_co-operation_and_development
org opec organization_of_the_petroleum_exporting_countries
org wwf world_wildlife_fund
org unesco
name west western westerners
org unrwa
org idf israel_defense_forces israel_defence_forces israeli_defense_forces
org tsa transportation_security_administration
org faa federal_aviation_administration
org sec securities_and_exchange_commission
org ftc federal_trade_commission
org nlrb national_labor_relations_board
org hmrc hm_revenue_and_customs
org met_police metropolitan_police scotland_yard
org nra national_rifle_association
org aclu american_civil_liberties_union
org tfl transport_for_london
org snp scottish_national_party
org dup democratic_unionist_party
org anc african_national_congress
org bjp bharatiya_janata_party
org ccp chinese_communist_party communist_party_of_china
org wmo world_meteorological_organization
org ipc integrated_food_security_phase_classification
org acog american_college_of_obstetricians_and_gynecologists
org democrats democrat democratic democratic_party
org republicans republican gop republican_party
org ice immigration_and_customs_enforcement
person zelensky zelenskyy zelenskiy
person netanyahu bibi
person trump
person gaddafi qaddafi gadhafi kadafi
person goring goering
org al_qaeda al_qaida qaeda qaida
org isis isil daesh islamic_state
org hezbollah hizbollah hizbullah hezbullah
org taliban taleban
person eu_chief
event olympics olympic olympic_games games summer_games winter_games
event roe roe_v_wade roe_vs_wade
event world_war_ii wwii ww2 second_world_war world_war_two world_war_2
event world_war_i wwi ww1 first_world_war world_war_one great_war
event american_revolution revolutionary_war american_revolutionary_war war_of_independence
event affordable_care_act obamacare aca
`;
