/** `polyai-callback/events`: what the widget tells the page. */
export * from '../widget/events.ts';
