# 政企联席办桌面客户端。常用：make run（打开），make test（检查）。
# `make help` lists all targets.
SHELL := /bin/bash
# Without it each of the many programs that tests start would compile every module anew.
unexport PYTHONDONTWRITEBYTECODE
PY := .venv/bin/python
# Test processes; the Qt pages run in each on a platform of their own.
WORKERS ?= 2
# The chaos of sync: its seed, how long it lasts, how many children are killed.
SEED ?= 1
SECONDS ?= 120
N ?= 1000
TARGET ?=
# With COVER=1 atheris drives the parsers, from a Python that has it: see CONTRIBUTING.md.
COVER ?=
COVER_PY ?= $(PY)
CHECKS := check-types check-rules check-layout check-layers check-spelling check-needs
BESIDE = $(MAKE) --no-print-directory --jobs=$(WORKERS) --output-sync --keep-going

.PHONY: help setup run test check programs modules pytest long menu screenshots pictures lock bench growth chaos kills controls power failures fuzz papers salvages versions words fonts sbom clean $(CHECKS)

help:  ## 列出各项命令 / list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: .venv/ready  ## 建立运行环境 / make .venv with the joint-office command
	@:

.venv/ready: requirements.lock build_spec/pip.lock pyproject.toml build_spec/setup.sh
	@bash build_spec/setup.sh

run: setup  ## 打开客户端 / open the client on its own store
	@bash build_spec/run.sh

test:  ## 全部检查与测试 / static checks, then the tests
	@bash build_spec/setup.sh system
	@$(BESIDE) setup programs
	@$(BESIDE) modules $(CHECKS)
	@$(MAKE) --no-print-directory pytest

check: setup  ## 静态检查 / static checks, beside each other
	@$(BESIDE) $(CHECKS)

# Mypy gives up where its workers start late, as on a machine with much else to do.
check-types:
	.venv/bin/mypy --num-workers $(WORKERS) || { [ $$? = 2 ] && .venv/bin/mypy; }
check-rules:
	.venv/bin/ruff check .
check-layout:
	.venv/bin/ruff format --check .
check-layers:
	.venv/bin/lint-imports
check-spelling:
	.venv/bin/codespell
check-needs:
	.venv/bin/deptry .
	.venv/bin/python -m pip check

programs:
	@bash build_spec/postgres.sh
	@bash build_spec/poppler.sh

modules:
	@$(PY) build_spec/compile_modules.py

pytest: setup programs  ## 测试 / tests only
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n $(WORKERS) --dist worksteal -m "not long"

long: setup  ## 平时不跑的较重的测试 / the heavier tests left out of make test
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n $(WORKERS) --dist worksteal -m long

menu: setup  ## 放入系统菜单，登记 joint-office:// 链接 / enter the menu and register links
	@bash build_spec/menu.sh

screenshots: setup  ## 把各页面画成 PNG / draw the pages to build/screenshots
	QT_QPA_PLATFORM=offscreen $(PY) tests/views/screenshots.py build/screenshots

pictures: setup  ## 重画手册的图片（维护者） / draw the manual's pictures anew
	QT_QPA_PLATFORM=offscreen $(PY) tests/views/manual_pictures.py docs/manual/pictures

chaos: setup  ## 同步的混乱试验（SEED=、SECONDS=） / kill desks, line and server, then look
	$(PY) -m tests.sync.chaos.chaos --seed $(SEED) --seconds $(SECONDS) --record docs/figures.md

kills: setup  ## 在各命名处终止进程（N=、SEED=） / kill children at named points
	$(PY) -m tests.sync.chaos.kills --seed $(SEED) --kills $(N) --record docs/figures.md

controls: setup  ## 混乱试验能否发现故意放入的错误 / put known faults in and see them found
	$(PY) -m tests.sync.chaos.controls --seed $(SEED)

power: setup  ## 在任一处断电（N=、SEED=） / cut the power anywhere
	$(PY) -m tests.store.power.losses --seed $(SEED) --losses $(N) --record docs/figures.md

failures: setup  ## 磁盘的每一次操作各失败一次 / each act of the disk fails once
	$(PY) -m tests.store.power.failures --record docs/figures.md

fuzz: setup  ## 随机输入（N=、SEED=、TARGET=、COVER=1） / give every parser inputs made by chance
ifeq ($(COVER),)
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.fuzz.fuzz --inputs $(N) --seed $(SEED) --target "$(TARGET)" --record docs/figures.md
else
	QT_QPA_PLATFORM=offscreen $(COVER_PY) -m tests.fuzz.cover --seconds $(SECONDS) --seed $(SEED) --target "$(TARGET)" --record docs/figures.md
endif

papers: setup  ## 每种文书过一遍：版面、PDF/A、签名、二维码 / prove every kind of paper
	@test -d build/papers/store || $(PY) -m desktop demo --store build/papers/store --preset small --today 2026-11-27
	$(PY) -m tests.letters.prove build/papers/store build/papers/out 2026-11-27T12:00

salvages: setup  ## 损坏后能抢救回多少 / damage stores in every way and salvage them
	$(PY) -m tests.store.damaging --record docs/figures.md

versions: setup  ## 在 PostgreSQL 15 至 18 上试共享库 / shared store on each version
	@bash build_spec/postgres_versions.sh $(PY)

bench: setup  ## 性能对比 / run the benchmarks
	@set -e; for file in benchmarks/bench_*.py; do echo "== $$file"; $(PY) "$$file"; done

growth: setup  ## 共享库有一千万条记录时（约 24 GB） / the shared store with ten million entries
	$(PY) benchmarks/growth.py

words: setup  ## 界面英文：收入新词，列出未译的 / enter new words of the screen, name the untranslated
	$(PY) build_spec/words.py

fonts: setup  ## 重建字体（维护者） / build the fonts anew, for maintainers
	$(PY) build_spec/fonts/build_fonts.py

sbom: setup  ## 许可与组件清单 / docs/licences.md and build/sbom.cdx.json anew
	$(PY) build_spec/supply.py licences docs/licences.md
	$(PY) build_spec/supply.py sbom build/sbom.cdx.json

lock:  ## 更新依赖锁（维护者） / write requirements.lock anew, for maintainers
	@bash build_spec/lock.sh

clean:  ## 清除生成物 / remove what was made here
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis *.egg-info
