export { saysNothing } from '../../roster/values/nothing.ts';
