"""Exchange with the shared store on screen: how it stands, what came second, signing in there."""
