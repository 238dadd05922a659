/* Records what a program does to the files below one folder, or makes one of those acts fail.
 *
 * Loaded by LD_PRELOAD; asleep until power_record() or power_fail() is called. Every record is
 * written by a plain system call, in the order in which the acts were done:
 *   act 1 byte, file id 4 bytes, offset 8 bytes, length 4 bytes, then the data (or two names).
 * What is read, and memory shared by mapping (the -shm file), is of no interest: it is never synced.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN = 'o', WRITE = 'w', SYNC = 's', TRUNCATE = 't', RENAME = 'r', UNLINK = 'u', MKDIR = 'm', RMDIR = 'd' };
#define MOST 4096
#define LONGEST 4096

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char root[LONGEST];
static size_t root_length;
static int out = -1;
static int32_t ids[MOST];
static char *names[MOST];
static int32_t newest;
static long acts, fails_at, lasts, met;
static int error_given;

static int below(const char *path) {
    return root_length && path && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

static int whole(int at, const char *path, char *full) {
    if (!path) return 0;
    if (path[0] == '/') { snprintf(full, LONGEST, "%s", path); return below(full); }
    if (at != AT_FDCWD) {
        if (at < 0 || at >= MOST || !names[at]) return 0;
        snprintf(full, LONGEST, "%s/%s", names[at], path);
        return below(full);
    }
    char here[LONGEST / 2];
    if (!getcwd(here, sizeof here)) return 0;
    snprintf(full, LONGEST, "%s/%s", here, path);
    return below(full);
}

static void put(char act, int32_t id, int64_t offset, const void *data, uint32_t length) {
    if (out < 0) return;
    char head[17];
    head[0] = act;
    memcpy(head + 1, &id, 4); memcpy(head + 5, &offset, 8); memcpy(head + 13, &length, 4);
    struct iovec parts[2] = {{head, 17}, {(void *)data, length}};
    syscall(SYS_writev, out, parts, length ? 2 : 1);
}

static void put_names(char act, int32_t id, const char *one, const char *two) {
    char both[2 * LONGEST];
    int length = snprintf(both, sizeof both, "%s%c%s", one, 0, two);
    put(act, id, 0, both, (uint32_t)length);
}

/* Return whether this act is the one that is to fail. */
static int fails(void) {
    if (!root_length) return 0;
    acts++;
    if (fails_at && acts >= fails_at && acts < fails_at + lasts) { met++; errno = error_given; return 1; }
    return 0;
}

static int known(int fd) { return fd >= 0 && fd < MOST && names[fd]; }

static void forget(int fd) {
    if (known(fd)) { free(names[fd]); names[fd] = NULL; }
}

void power_record(const char *folder, const char *log) {
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    out = log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    acts = 0;
}
void power_fail(long at, long many, int error) { acts = 0; met = 0; fails_at = at; lasts = many; error_given = error; }
long power_acts(void) { return acts; }
long power_met(void) { return met; }
void power_say(const char *words) {
    pthread_mutex_lock(&lock);
    put('a', 0, 0, words, (uint32_t)strlen(words));
    pthread_mutex_unlock(&lock);
}
void power_end(void) {
    if (out >= 0) syscall(SYS_close, out);
    out = -1; root_length = 0; fails_at = 0;
}

#define REAL(name, kind) static kind real; if (!real) real = (kind)dlsym(RTLD_NEXT, name)

static int opened(int at, const char *path, int flags, mode_t mode, int fresh) {
    char full[LONGEST];
    int mine = root_length && whole(at, path, full);
    int makes = mine && (flags & O_CREAT) && access(full, F_OK);
    int is_log = mine && strstr(full, "-shm");
    if (is_log) mine = 0;
    pthread_mutex_lock(&lock);
    if (mine && (makes || (flags & O_TRUNC)) && fails()) { pthread_mutex_unlock(&lock); return -1; }
    int fd = (int)syscall(SYS_openat, at, path, flags, mode);
    if (mine && fd >= 0 && fd < MOST) {
        free(names[fd]);
        names[fd] = strdup(full);
        ids[fd] = ++newest;
        put_names(OPEN, ids[fd], full, makes ? "new" : (flags & O_TRUNC) ? "cut" : "");
    }
    pthread_mutex_unlock(&lock);
    (void)fresh;
    return fd;
}

#define OPENS(name, large)                                            \
    int name(const char *path, int flags, ...) {                      \
        va_list more; va_start(more, flags);                          \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                                 \
        return opened(AT_FDCWD, path, flags | large, mode, 0);        \
    }
#define OPENS_AT(name, large)                                         \
    int name(int at, const char *path, int flags, ...) {              \
        va_list more; va_start(more, flags);                          \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                                 \
        return opened(at, path, flags | large, mode, 0);              \
    }
OPENS(open, 0)
OPENS(open64, O_LARGEFILE)
OPENS_AT(openat, 0)
OPENS_AT(openat64, O_LARGEFILE)

int close(int fd) {
    pthread_mutex_lock(&lock);
    forget(fd);
    pthread_mutex_unlock(&lock);
    return (int)syscall(SYS_close, fd);
}

int dup2(int from, int to) {
    pthread_mutex_lock(&lock);
    forget(to);
    pthread_mutex_unlock(&lock);
    return (int)syscall(SYS_dup3, from, to, 0);
}

static ssize_t wrote(int fd, const void *data, size_t length, int64_t offset, int has_offset) {
    pthread_mutex_lock(&lock);
    if (fails()) { pthread_mutex_unlock(&lock); return -1; }
    struct stat seen;
    int appends = !has_offset && (fcntl(fd, F_GETFL) & O_APPEND);
    if (!has_offset) offset = appends ? (fstat(fd, &seen), seen.st_size) : lseek(fd, 0, SEEK_CUR);
    ssize_t done = has_offset ? syscall(SYS_pwrite64, fd, data, length, offset) : syscall(SYS_write, fd, data, length);
    if (done > 0) put(WRITE, ids[fd], offset, data, (uint32_t)done);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int fd, const void *data, size_t length) {
    return known(fd) ? wrote(fd, data, length, 0, 0) : syscall(SYS_write, fd, data, length);
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
    return known(fd) ? wrote(fd, data, length, offset, 1) : syscall(SYS_pwrite64, fd, data, length, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    return known(fd) ? wrote(fd, data, length, offset, 1) : syscall(SYS_pwrite64, fd, data, length, offset);
}

static int synced(int fd, long call) {
    if (!known(fd)) return (int)syscall(call, fd);
    pthread_mutex_lock(&lock);
    int broken = fails();
    int done = broken ? -1 : (int)syscall(call, fd);
    if (!done) put(SYNC, ids[fd], 0, names[fd], (uint32_t)strlen(names[fd]));
    pthread_mutex_unlock(&lock);
    return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int cut(int fd, int64_t length) {
    if (!known(fd)) return (int)syscall(SYS_ftruncate, fd, length);
    pthread_mutex_lock(&lock);
    int done = fails() ? -1 : (int)syscall(SYS_ftruncate, fd, length);
    if (!done) put(TRUNCATE, ids[fd], length, "", 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int renamed(int from_at, const char *from, int to_at, const char *to) {
    char one[LONGEST], two[LONGEST];
    int mine = root_length && whole(from_at, from, one) && whole(to_at, to, two);
    pthread_mutex_lock(&lock);
    int done = mine && fails() ? -1 : (int)syscall(SYS_renameat2, from_at, from, to_at, to, 0);
    if (mine && !done) put_names(RENAME, 0, one, two);
    pthread_mutex_unlock(&lock);
    return done;
}
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int from_at, const char *from, int to_at, const char *to) { return renamed(from_at, from, to_at, to); }

static int removed(int at, const char *path, int flags) {
    char full[LONGEST];
    int mine = root_length && whole(at, path, full) && !strstr(full, "-shm");
    pthread_mutex_lock(&lock);
    int done = mine && fails() ? -1 : (int)syscall(SYS_unlinkat, at, path, flags);
    if (mine && !done) put_names(flags & AT_REMOVEDIR ? RMDIR : UNLINK, 0, full, "");
    pthread_mutex_unlock(&lock);
    return done;
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int at, const char *path, int flags) { return removed(at, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }

static int made(int at, const char *path, mode_t mode) {
    char full[LONGEST];
    int mine = root_length && whole(at, path, full);
    pthread_mutex_lock(&lock);
    int done = mine && fails() ? -1 : (int)syscall(SYS_mkdirat, at, path, mode);
    if (mine && !done) put_names(MKDIR, 0, full, "");
    pthread_mutex_unlock(&lock);
    return done;
}
int mkdir(const char *path, mode_t mode) { return made(AT_FDCWD, path, mode); }
int mkdirat(int at, const char *path, mode_t mode) { return made(at, path, mode); }
