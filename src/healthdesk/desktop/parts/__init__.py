"""What two or more pages share: colours, type, icons, labels, cards, charts. Knows Qt and the domain, no service."""
