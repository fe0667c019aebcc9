import type { LucideIcon } from 'lucide-react';

interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  readonly primary?: boolean;
  readonly pressed?: boolean;
}

/** A button that is a sign alone; its name is read out, and shown when the pointer rests on it. */
export function IconButton({ icon: Icon, label, onPress, primary, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      className={primary ? 'button button-primary call-icon' : 'button button-quiet call-icon'}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <Icon size="1.125rem" strokeWidth={1.9} aria-hidden="true" />
    </button>
  );
}
