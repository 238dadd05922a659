"""Acts of the domain on screen: their menu, their forms."""
