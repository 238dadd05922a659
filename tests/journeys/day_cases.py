"""The seven cases of the day, as application forms."""

import json
from pathlib import Path
from typing import Any

from desktop.files.application_fields import SCHEMA
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Feature

BASE: dict[int, dict[str, Any]] = {
    1: {
        "enterprise": {
            "name": "黄埔启明半导体设备有限公司",
            "credit_code": "91440112MAAY4CL12D",
        },
        "project": {"code": "2609-440112-04-01-100007", "address": "黄埔区云埔街道云埔四路8号"},
        "demand": {"kilovolts": "10", "capacity_kva": "2500"},
        "roads": [
            {
                "name": "云埔四路",
                "road_class": "branch",
                "relation": "crossing",
                "delivered": "2012",
                "overhauled": "none",
            }
        ],
        "matters": ["external_works"],
    },
    2: {
        "enterprise": {"name": "广州穗岭新材料有限公司", "credit_code": "91440112MATH3BJ10E"},
        "project": {"code": "2609-440112-04-01-100015", "address": "黄埔区云埔街道开创大道东侧"},
        "demand": {"kilovolts": "10", "capacity_kva": "6300"},
        "roads": [
            {
                "name": "开创大道",
                "road_class": "arterial",
                "relation": "crossing",
                "delivered": "2012",
                "overhauled": "none",
            }
        ],
        "route": {"laying": "pipe_jacked", "length_m": "86"},
        "missing": ["property_right"],
        "matters": ["external_works", "waiver_request", "connection"],
    },
    3: {
        "enterprise": {"name": "沥滘塱旻冷链有限公司", "credit_code": "91440112MAG612DD1N"},
        "project": {"code": "2601-440112-04-01-100025", "address": "黄埔区南岗街道沥滘塱冷链园"},
        "demand": {"kilovolts": "10", "capacity_kva": "800"},
        "roads": [
            {
                "name": "园区一路",
                "relation": "crossing",
                "delivered": "2012",
                "overhauled": "none",
            }
        ],
        "route": {"length_m": "240"},
        "missing": ["project_approval", "property_right"],
        "matters": ["external_works", "waiver_request", "connection"],
    },
    4: {
        "enterprise": {"name": "知识城云谷数据有限公司", "credit_code": "91440112MA72HD1T3F"},
        "project": {"code": "2609-440112-04-01-100031", "address": "黄埔区龙湖街道知识城九龙大道"},
        "demand": {"kilovolts": "20", "capacity_kva": "20000"},
        "roads": [{"name": "S118", "road_class": "provincial", "overhauled": "none"}],
        "route": {"length_m": "900"},
        "matters": ["external_works"],
    },
    5: {
        "enterprise": {"name": "长洲经济联合社", "credit_code": "N2440112MA3Y7LLJ8N"},
        "project": {"code": "2603-440112-04-01-100042", "address": "黄埔区长洲街道长洲大街"},
        "demand": {"kilovolts": "10", "capacity_kva": "630"},
        "roads": [{"name": "X281", "road_class": "county", "relation": "crossing"}],
        "route": {"laying": "pipe_jacked", "length_m": "120"},
        "missing": ["property_right"],
        "received_at": "2026-04-30T10:00:00+08:00",
        "matters": ["external_works", "waiver_request", "connection"],
    },
    6: {
        "enterprise": {"name": "黄埔区示范中学", "credit_code": "12440112MA1JJC176Y"},
        "project": {"code": "2609-440112-04-01-100058", "address": "黄埔区大沙街道大沙东路"},
        "demand": {"kilovolts": "10", "capacity_kva": "1250"},
        "features": {"metro": "yes"},
        "route": {"length_m": "60"},
        "missing": ["power_of_attorney"],
        "matters": ["external_works", "waiver_request", "connection"],
    },
    7: {
        "enterprise": {"name": "广州湾区动力电池有限公司", "credit_code": "91440112MAHU49D476"},
        "project": {"code": "2609-440112-04-01-100066", "address": "黄埔区永和街道新业路"},
        "demand": {"kilovolts": "110", "capacity_kva": "63000"},
        "route": {"laying": "overhead", "length_m": "4200"},
        "missing": ["project_approval"],
        "matters": ["transmission", "waiver_request", "connection"],
    },
}


def form(number: int, **changes: Any) -> dict[str, Any]:
    """Return the form of one case of the day as JSON values."""
    base = dict(BASE[number])
    missing = base.pop("missing", [])
    features = {f.value: "no" for f in Feature} | base.pop("features", {})
    papers = {p.value: "missing" if p.value in missing else "verified" for p in Paper}
    base["project"] = {"name": f"{base['enterprise']['name']}用电工程", **base["project"]}
    base["demand"] = {"kind": "new", **base["demand"]}
    contact = {"name": "冯晓彤", "phone": "13800002617"}
    return {
        "schema": SCHEMA,
        "contact": contact,
        "features": features,
        "papers": papers,
        **base,
        **changes,
    }


def write(folder: Path, number: int, **changes: Any) -> Path:
    """Write the form of one case to a file."""
    file = folder / f"case-{number}.json"
    file.write_text(json.dumps(form(number, **changes), ensure_ascii=False), encoding="utf-8")
    return file
