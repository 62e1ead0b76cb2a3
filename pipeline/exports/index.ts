import { akomaNtoso } from './akoma-ntoso.ts';
import { dataPackage } from './data-package.ts';
import { dcat } from './dcat.ts';
import type { Export } from './export.ts';
import { legalRegister } from './legal-register.ts';
import { openapi } from './openapi.ts';
import { popolo } from './popolo.ts';
import { records } from './records.ts';
import { scdl } from './scdl.ts';
import { schemas } from './schemas.ts';
import { subsidies } from './subsidies.ts';
import { tables } from './tables.ts';

/** In the order they run. */
export const exports: readonly Export[] = [
  records,
  akomaNtoso,
  schemas,
  scdl,
  subsidies,
  tables,
  legalRegister,
  popolo,
  dataPackage,
  dcat,
  openapi,
];
