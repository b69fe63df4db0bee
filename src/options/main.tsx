import { mount } from '../ui/mount.ts';
import { Options } from './Options.tsx';

mount(<Options />);
