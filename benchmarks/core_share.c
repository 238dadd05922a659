/* How much of a core is one's own: steps that wait for each other show its clock, steps side by
   side how many of its units are free. Nanoseconds a round, of this thread's processor time. */
#include <stdint.h>
#include <time.h>

#define ROUNDS 5000000

static double spent(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

double one_by_one(void) {
    uint64_t a = 3;
    double began = spent();
    for (long n = 0; n < ROUNDS; n++)
        __asm__ volatile("imul $3, %0, %0" : "+r"(a));
    return (spent() - began) / ROUNDS * 1e9;
}

double side_by_side(void) {
    uint64_t a = 3, b = 3, c = 5, d = 7, e = 9, f = 11;
    double began = spent();
    for (long n = 0; n < ROUNDS; n++)
        __asm__ volatile(
            "imul $3, %0, %0\n imul $3, %1, %1\n imul $3, %2, %2\n"
            "add $1, %3\n add $1, %4\n add $1, %5\n add $3, %3\n add $3, %4\n add $3, %5"
            : "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e), "+r"(f));
    return (spent() - began) / ROUNDS * 1e9;
}
