import { mount } from '../ui/mount.ts';
import { ReportPage } from './ReportPage.tsx';

mount(<ReportPage />);
