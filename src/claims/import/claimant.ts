/** Words that name nobody, in the languages of large feeds: "multiple sources", "viral Facebook post", "varias fuentes". */
const NOBODY = new Set(
  `a an the of on in and by via from
  multiple various several many different some numerous sources source people persons person users user pages page
  accounts account posts post messages message claims claim images image photos photo videos video memes meme quotes quote
  articles article websites website sites site blogs blog bloggers blogger groups group forwards forward chain emails
  viral social media internet online netizens anonymous unknown unidentified n/a none misinformation disinformation
  facebook fb twitter x whatsapp instagram tiktok youtube telegram reddit weibo line facebook.com twitter.com youtube.com
  instagram.com tiktok.com
  varias varios fuentes redes sociales usuarios mensaje publicación publicaciones desinformación
  várias vários fontes sociais usuários boatos desinformação autor desconhecido
  plusieurs sources réseaux sociaux internautes publications verschiedene quellen nutzer
  أطراف عدة مصادر مواقع التواصل الاجتماعي مستخدمون`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Who made the claim, '' where the record names nobody in particular. */
export function claimantOf(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[\s,;/&()"']+/)
    .filter(Boolean);
  return words.every(word => NOBODY.has(word)) ? '' : text;
}
