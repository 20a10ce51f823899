import { coordinatesHouse, isThroughRegistry } from '../policy/viewer-bits.ts';
import type { PolicyFunction } from './row-right.ts';

/** What the policies of whatever hangs on a house ask of the departments. */
export const houseFunctions: readonly PolicyFunction[] = [
  {
    name: 'viewer_coordinates',
    parameters: 'house uuid',
    returns: 'boolean',
    select: `select ${coordinatesHouse('$1')}`,
  },
  {
    name: 'viewer_is_through_registry',
    parameters: '',
    returns: 'boolean',
    select: `select ${isThroughRegistry}`,
  },
];
