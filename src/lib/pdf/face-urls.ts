import bold from './fonts/bold.ttf?url';
import regular from './fonts/regular.ttf?url';

/** Where the faces lie that `scripts/fonts.mjs` built. The worker is told, or they would ship twice. */
export const faceUrls = { regular, bold };
