"""Words of the seal and the service of a paper, on its page and in the case."""

TITLE = "用印与送达"
SEALED = "用印"
SERVED = "送达"
NOT_SEALED = "还没有用印"
NOT_SERVED = "还没有送达"
ACTS = {
    "seal": "用印",
    "scan": "留存盖章扫描件",
    "stamp": "补加时间戳",
    "serve": "登记送达",
}
CHIPS = {"seal": "待用印", "serve": "待送达"}
CHIP_SERVED = "已送达"
PROOF = "送达后生成送达回证，可打印由签收人签名。"
ABOUT = "{name} {number}"
