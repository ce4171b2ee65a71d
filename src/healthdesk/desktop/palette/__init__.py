"""Every page and every act, by name: typed into the palette, or seen on the page "Show everything"."""
