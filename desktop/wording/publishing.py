"""Words of versions that are proposed by one officer and published by another."""

STANDS = {"open": "待发布", "published": "已发布", "dropped": "已放弃"}
