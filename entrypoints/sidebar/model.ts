import type { SidebarProps } from '../../components/sidebar/Sidebar'

/** What the sidebar shows, without what can be done in it. */
export type Model = Omit<SidebarProps, 'callbacks'>
