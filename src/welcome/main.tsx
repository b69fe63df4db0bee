import { mount } from '../ui/mount.ts';
import { Welcome } from './Welcome.tsx';

mount(<Welcome />);
