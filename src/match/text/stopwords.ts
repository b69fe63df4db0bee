/** English words (folded, without apostrophes) that carry no subject matter: they are not indexed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again all also although always am among an and another any anybody anyone anything are ' +
    'arent around as at away be became because become becomes been before being below between both but by came ' +
    'can cannot cant come comes could couldnt d did didnt do does doesnt doing done dont down during each either ' +
    'else even ever every everybody everyone everything for from further get gets getting go goes going gone ' +
    'gonna got had hadnt has hasnt have havent having he hed hell her here hers herself hes him himself his how ' +
    'however i id if ill im in indeed instead into is isnt it itd itll its itself ive just let lets like ll m ' +
    'made make makes making may maybe me might mine must mustnt my myself neither no nobody none nor not nothing ' +
    'of off oh ok okay on once one only onto or other others otherwise our ours ourselves out over per perhaps ' +
    'please put quite rather re really s saw says see seen shall she shed shell shes should shouldnt since so ' +
    'some somebody someone something sometimes such sure t than thank thanks that thatll thats the their theirs ' +
    'them themselves then there theres therefore these they theyd theyll theyre theyve think this those though ' +
    'through thus till to too toward towards u until up upon us ve very via was wasnt way we wed well went were ' +
    'werent weve what whatever whats when where wheres whether which while who whoever whole whom whos whose why ' +
    'will with within wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve'
  ).split(' '),
);
