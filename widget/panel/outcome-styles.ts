import { css } from 'lit';

/** What all outcomes share: how they come, and the ways on. */
export const outcomeStyles = css`
  .progress,
  .problem,
  .local-time {
    animation: follow 240ms var(--_ease);
  }

  @keyframes follow {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }

  .secondary {
    min-block-size: 48px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.5);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }

  .secondary:hover {
    border-color: var(--_ink);
    background: var(--_tint);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 3.5);
  }

  .actions > * {
    flex: 1 1 auto;
  }

  a.primary {
    text-decoration: none;
  }

  .call-yourself {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin: calc(var(--_space) * 3) 0 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_hair);
  }

  .call-yourself ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
  }
`;
