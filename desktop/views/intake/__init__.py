"""Taking an application in: the form, its checks, files and day's lists."""
