/** How an act names another one by its number. */

/** « délibération n° 2022-003 », « délibérations n° D12/2020 ». */
export const CITED_DELIBERATION = /d[ée]lib[ée]rations?\s+n\s?[°ºo]\s?([\p{L}\d][\p{L}\d./-]{3,30})/giu;
