/** Lines that belong to a prefecture stamp by their words alone. */
export const STAMP_LINE =
  /accus[ée] de r[ée]ception|^\W*I?(?:envoy[ée]e?|re[çc]ue?|envoi|r[ée]ception)\s*(?:(?:en|à la|par la|par le|a la)\s+)?(?:la\s+)?(?:sous[- ]?)?(?:pr[ée]f|repr[ée]sentant de l)|date de (?:t[ée]l[ée]\s?transmission|r[ée]ception)|^\W*id\s*:|acte\s+(?:certifi[ée]\s+)?ex[ée]cutoire\W*$|^\W*(?:accus[ée]\s+)?certifi[ée] ex[ée]cutoire\W*$|^\W*pour l['’]autorit[ée] comp[ée]t?[ae]nte|^\W*transmis(?:e)? (?:au|à la|en) (?:repr|(?:sous[- ]?)?pr[ée]f)/iu;
