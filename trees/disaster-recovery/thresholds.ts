/** The facts on which branches turn, so that a fact and its branch can't drift apart. All are minutes. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as backupRestore } from '#trees/candidates/resilience/backup-restore.ts';
import { candidate as warmStandby } from '#trees/candidates/resilience/warm-standby.ts';

/** Below this standstill no switch is quick enough: all Regions must serve already. */
export const switched = numberOn(warmStandby, 'standstill-least');

/** From this standstill on a restore may be in time. */
export const restorable = numberOn(backupRestore, 'standstill-least');

/** From this loss on continuous backups are enough. */
export const logged = numberOn(backupRestore, 'log-behind');

/** From this loss on a backup now and then is enough. */
export const backedUp = numberOn(backupRestore, 'snapshot-every');

/** The first loss that is one at all, seconds included. */
export const someLoss = 1;
