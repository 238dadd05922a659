"""核对导出的记录：python3 verify_log.py 记录.jsonl [见证文件 …]。只用标准库，不需要本程序。"""

import hashlib, json, sys  # noqa: E401, I001


def check(log, witnesses, zero="0" * 64):
    """返回各辖区的末位；有改动、删除、调换、回退时抛出 ValueError，写明在哪一行。"""
    link, heads, rows, end = zero, {}, {}, None
    for number, line in enumerate(log, 1):
        told, _, body = line[:-1].partition(b" ")
        link = hashlib.sha256(bytes.fromhex(link) + body).hexdigest()
        if told != link.encode() or line[-1:] != b"\n" or end is not None:
            raise ValueError(f"第 {number} 行被改动、删除、插入或调换")
        if text := (said := json.loads(body)).get("text"):
            entry, digest = json.loads(text), hashlib.sha256(text.encode()).hexdigest()
            scope, writer, at = entry["scope"], entry["writer"], f"第 {number} 行 {entry['id']}"
            if rows.get(writer, [0, zero]) != [entry["wseq"] - 1, entry["prev"]]:
                raise ValueError(f"{at}：记录人的链断开，有记录被改动、删除或插入")
            rows[writer] = [entry["wseq"], digest]
            if wrapper := said["wrapper"]:
                (sseq, chain), taken = heads.get(scope, [0, zero]), json.loads(wrapper)
                chain = hashlib.sha256(bytes.fromhex(chain) + wrapper.encode()).hexdigest()
                heads[scope] = (mine := [sseq + 1, chain, digest, said["signature"]])[:2]
                if [taken["sseq"], said["chain"], taken["entry_hash"], taken["signature"]] != mine:
                    raise ValueError(f"{at}：公共链断开，有记录被改动、删除、插入或调换")
                if witnesses.get((scope, sseq + 1), chain) != chain:
                    raise ValueError(f"{at}：与见证不符，此处或更早的历史被改写")
        end = said.get("end")
    behind = [f"{scope} {n}" for scope, n in witnesses if n > heads.get(scope, [0])[0]]
    if end != {"heads": heads, "writers": rows} or behind:
        raise ValueError(f"记录被截短或回退：末位 {heads}，见证已到 {behind}")
    return heads


if __name__ == "__main__":
    rows = [(f, *line.split()) for f in sys.argv[2:] for line in open(f, encoding="utf-8-sig")]
    told = [(w[0], (w[1], int(w[2])), w[3]) for w in rows if len(w) == 4 and len(w[3]) == 64]
    seen, files = {place: chain for _, place, chain in told}, {w[0] for w in told}
    len({w[1:] for w in told}) == len(seen) or sys.exit("几份见证互相矛盾，请逐份核对")
    print("相符", check(open(sys.argv[1], "rb"), seen), f"见证 {len(seen)} 处", files)
