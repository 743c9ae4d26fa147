/** Gathers the entries. Letters are gathered in `$lib/catalog/letters`, to be loaded when used. */
import { acts } from './acts';
import { agenda } from './agenda';
import { circumstances } from './circumstances/index';
import { jurisdictions, placesNow, writtenOut } from './places/index';
import { reasons } from './reasons/index';
import { steps } from './steps/index';

export { acts, agenda, circumstances, jurisdictions, placesNow, reasons, steps, writtenOut };

/** For `situation` and `caseload`. */
export const catalog = { reasons, jurisdictions, circumstances, steps, agenda };
