import { wordPairs } from './word-pairs.ts';

/*
 * Words that a stemmer does not bring together: irregular forms, and names that news uses for one another.
 * Keys are folded words; values are words before stemming.
 */

const IRREGULAR =
  'ate eat,began begin,begun begin,bought buy,broke break,broken break,brought bring,built build,caught catch,children ' +
  'child,chose choose,chosen choose,dealt deal,died die,dying die,deaths death,drawn draw,drew draw,driven drive,drove ' +
  'drive,fallen fall,fed feed,feet foot,fell fall,felt feel,fled flee,flew fly,flown fly,forgot forget,fought fight,found ' +
  'find,froze freeze,frozen freeze,grew grow,grown grow,heard hear,held hold,hidden hide,knew know,known know,laid lay,led ' +
  'lead,lent lend,lost lose,lying lie,men man,met meet,paid pay,ran run,risen rise,rose rise,sang sing,sank sink,sent ' +
  'send,shook shake,shot shoot,shown show,slain slay,slept sleep,sold sell,sought seek,spent spend,spoke speak,spoken ' +
  'speak,stole steal,stolen steal,stood stand,struck strike,swore swear,sworn swear,taught teach,teeth tooth,thought ' +
  'think,threw throw,thrown throw,told tell,understood understand,withdrawn withdraw,withdrew withdraw,women woman,won ' +
  'win,wore wear,worn wear,written write,wrote write,lives life,wives wife';

const NAMES =
  'american america,americans america,usa america,afghan afghanistan,afghans afghanistan,argentine argentina,australian ' +
  'australia,australians australia,austrian austria,belarusian belarus,belgian belgium,brazilian brazil,british ' +
  'britain,briton britain,britons britain,uk britain,californian california,canadian canada,canadians canada,chinese ' +
  'china,cuban cuba,cubans cuba,danish denmark,dutch netherlands,holland netherlands,egyptian egypt,european ' +
  'europe,europeans europe,eu europe,finnish finland,french france,georgian georgia,german germany,germans germany,greek ' +
  'greece,greeks greece,haitian haiti,hungarian hungary,indian india,indians india,indonesian indonesia,iranian ' +
  'iran,iranians iran,iraqi iraq,iraqis iraq,irish ireland,israeli israel,israelis israel,italian italy,italians ' +
  'italy,japanese japan,kiev kyiv,korean korea,koreans korea,libyan libya,mexican mexico,mexicans mexico,nigerian ' +
  'nigeria,norwegian norway,pakistani pakistan,palestinian palestine,palestinians palestine,polish poland,russian ' +
  'russia,russians russia,saudis saudi,scottish scotland,spanish spain,swedish sweden,swiss switzerland,syrian ' +
  'syria,syrians syria,taiwanese taiwan,turkish turkey,ukrainian ukraine,ukrainians ukraine,venezuelan ' +
  'venezuela,vietnamese vietnam,yemeni yemen,zelenskyy zelensky,zelenskiy zelensky,republicans republican,gop ' +
  'republican,democrats democrat,democratic democrat,dems democrat,obamacare aca,photograph photo,photographs ' +
  'photo,pic photo,picture photo,pictures photo,pics photo,vid video,tv television,prez president,potus ' +
  'president,covid coronavirus,covid19 coronavirus,sarscov2 coronavirus,vax vaccine,vaccinate vaccine,vaccinated ' +
  'vaccine,vaccination vaccine,vaccinations vaccine,immigrants immigrant,immigration immigrant,vs versus';

/** The word that stands for a folded word in the index, where that is another one. */
export const ALIASES: ReadonlyMap<string, string> = wordPairs(`${IRREGULAR},${NAMES}`);

/** Two words running that are one name; the value is the one word that stands for both. */
export const NAME_PAIRS: ReadonlyMap<string, string> = new Map([
  ['united states', 'america'],
  ['united kingdom', 'britain'],
  ['great britain', 'britain'],
  ['european union', 'europe'],
  ['united nations', 'un'],
  ['white house', 'whitehouse'],
]);
