"""High-precision reference values for the exact intervals and tail probabilities.

Writes quantiles.csv and tails.csv beside this file:  python3 generate.py
Needs mpmath 1.3. Nothing here is shared with the C# code: the tails are summed from the
hypergeometric series in 420-bit integers, complements are taken at that precision, and the
quantiles are solved on (log x, log tail) with mpmath until two steps agree to 40 digits.
"""
import os
import sys
from mpmath import mp, mpf, log, exp, loggamma, sqrt, erfinv, betainc, inf

mp.prec = 420
BITS = 420
ONE = 1 << BITS


def fixed(x):
    return int(x * ONE)


def series(twice_top, twice_bottom, x):
    """1 + sum of products of (top + k) / (bottom + k) x; top None: products of x / (bottom + k)."""
    step, term, total, k = fixed(x), ONE, ONE, 0
    while term:
        if twice_top is None:
            term = term * step * 2 // ((twice_bottom + 2 * k) << BITS)
        else:
            term = term * step * (twice_top + 2 * k) // ((twice_bottom + 2 * k) << BITS)
        total += term
        k += 1
    return mpf(total) / ONE


def beta_tails(a, b, x):
    """(lower, upper, x f(x)) of the beta distribution; a and b are multiples of one half."""
    if x > mpf(1) / 2:
        upper, lower, xf = beta_tails(b, a, 1 - x)
        return lower, upper, xf * x / (1 - x)
    core = exp(loggamma(a + b) - loggamma(a) - loggamma(b) + a * log(x) + b * log(1 - x))
    lower = core / a * series(int(2 * (a + b)), int(2 * (a + 1)), x)
    return lower, 1 - lower, core / (1 - x)


def gamma_tails(a, x):
    core = exp(a * log(x) - x - loggamma(a))
    lower = core / a * series(None, int(2 * (a + 1)), x)
    return lower, 1 - lower, core


def invert(tails, top, side, tail, start):
    """x with the given lower (side 0) or upper (side 1) tail, by Newton with a bracket on the logs."""
    low, high, x, target = mpf(0), top, start, log(mpf(tail))
    for _ in range(200):
        t = tails(x)
        g = log(t[side]) - target
        slope = t[2] / t[side] * (1 if side == 0 else -1)
        if (g > 0) == (side == 0):
            high = x
        else:
            low = x
        new = x * exp(-g / slope)
        if not (low < new < high):
            new = (low + high) / 2 if high < inf else x * 2
        if abs(new / x - 1) < mpf(10) ** -40:
            return new
        x = new
    raise ValueError("no convergence")


def z_of(tail):
    return float(sqrt(2) * erfinv(1 - 2 * mpf(tail)))


def beta_quantile(a, b, side, tail):
    a, b = mpf(a), mpf(b)
    if b < a:
        # solved in the smaller variable, so that nothing is lost near 1
        return 1 - beta_quantile_small(b, a, 1 - side, tail)
    return beta_quantile_small(a, b, side, tail)


def beta_quantile_small(a, b, side, tail):
    mean = a / (a + b)
    sd = sqrt(mean * (1 - mean) / (a + b + 1))
    start = mean + (1 if side else -1) * z_of(tail) * sd
    start = min(max(start, mean / 10), 1 - (1 - mean) / 10)
    return invert(lambda x: beta_tails(a, b, x), mpf(1), side, tail, start)


def gamma_quantile(a, side, tail):
    a = mpf(a)
    start = a + (1 if side else -1) * z_of(tail) * sqrt(a)
    return invert(lambda x: gamma_tails(a, x), inf, side, tail, max(start, a / 10))


def clopper_pearson(x, n, tail):
    lower = mpf(0) if x == 0 else beta_quantile(x, n - x + 1, 0, tail)
    upper = mpf(1) if x == n else beta_quantile(x + 1, n - x, 1, tail)
    return lower, upper


def jeffreys(x, n, tail):
    half = mpf(1) / 2
    lower = mpf(0) if x == 0 else beta_quantile(x + half, n - x + half, 0, tail)
    upper = mpf(1) if x == n else beta_quantile(x + half, n - x + half, 1, tail)
    return lower, upper


def garwood(x, tail):
    lower = mpf(0) if x == 0 else gamma_quantile(x, 0, tail)
    return lower, gamma_quantile(mpf(x) + 1, 1, tail)


def student(df, tail):
    """t with the upper tail given, from I_x(df/2, 1/2) = 2 tail at x = df / (df + t^2)."""
    if df <= 100:
        # the power law of the far tail is a straight line in log x, not in log (1 - x)
        x = beta_quantile_small(mpf(df) / 2, mpf(1) / 2, 0, 2 * mpf(tail))
        return sqrt(df * (1 - x) / x)
    y = beta_quantile_small(mpf(1) / 2, mpf(df) / 2, 1, 2 * mpf(tail))
    return sqrt(df * y / (1 - y))


TAILS = ["0.25", "0.1", "0.025", "0.005", "5e-5", "5e-7", "5e-11", "1e-16"]


def text(x):
    return mp.nstr(x, 20, min_fixed=-5, max_fixed=12)


def quantile_rows():
    turn = 0
    for n in [1, 2, 10, 29, 100, 1000, 10**4, 10**5, 10**6, 10**7, 10**8, 10**9]:
        for x in sorted({0, 1, 3, 50, n // 100, n // 2, n - 1, n}):
            if x > n:
                continue
            for tail in TAILS[turn % 2::2]:
                # the tail is the double nearest to the text, as the tests pass it
                yield ("clopper_pearson", x, n, tail) + clopper_pearson(x, n, float(tail))
            turn += 1
    for n in [1, 20, 1000, 10**5, 10**7]:
        for x in sorted({0, 1, 3, n // 10, n - 1, n}):
            if x > n:
                continue
            for tail in TAILS[turn % 3::3]:
                yield ("jeffreys", x, n, tail) + jeffreys(x, n, float(tail))
            turn += 1
    for x in [0, 0.5, 1, 2, 3.5, 10, 12.5, 50, 100, 1000, 4000.5, 10**4, 10**5, 10**6, 10**7, 10**8, 10**9]:
        for tail in TAILS[turn % 2::2]:
            yield ("garwood", x, 0, tail) + garwood(x, float(tail))
        turn += 1
    for df in [1, 2, 3, 5, 6, 10, 29, 100, 1000, 10**5, 10**9]:
        for tail in ["0.4"] + TAILS + ["1e-30"]:
            t = student(df, float(tail))
            yield "student_t", df, 0, tail, -t, t


def tail_rows():
    """P(X <= k) and P(X >= k)."""
    for n, p in [(10, 0.25), (1000, 0.01), (10**5, 0.3), (10**6, 1e-6), (10**7, 0.5), (10**8, 0.02), (10**9, 0.5)]:
        mean, sd = n * p, (n * p * (1 - p)) ** 0.5
        for z in [-8, -3, -0.5, 0, 1, 4, 12]:
            k = int(mean + z * sd)
            if not 0 < k < n:
                continue
            below = beta_tails(mpf(k + 1), mpf(n - k), mpf(p))[1]
            above = beta_tails(mpf(k), mpf(n - k + 1), mpf(p))[0]
            yield "binomial", k, n, repr(p), below, above
    for mean in [0.5, 20.0, 1000.0, 1e4, 1e8]:
        for z in [-10, -3, 0, 1, 6, 20]:
            k = int(mean + z * mean ** 0.5)
            if k <= 0:
                continue
            below = gamma_tails(mpf(k + 1), mpf(mean))[1]
            above = gamma_tails(mpf(k), mpf(mean))[0]
            yield "poisson", k, 0, repr(mean), below, above


def check():
    for a, b, x in [(5, 10, "0.2"), (3, 8, "0.4"), (40, 61, "0.5")]:
        assert abs(beta_tails(mpf(a), mpf(b), mpf(x))[0] - betainc(a, b, 0, mpf(x), regularized=True)) < mpf(10) ** -60


def write(name, rows):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), "w") as file:
        file.write("function,x,n,argument,lower,upper\n")
        for function, x, n, argument, lower, upper in rows:
            file.write(",".join([function, repr(x), repr(n), argument, text(lower), text(upper)]) + "\n")
            file.flush()


if __name__ == "__main__":
    check()
    only = sys.argv[1:] or ["tails.csv", "quantiles.csv"]
    if "tails.csv" in only:
        write("tails.csv", tail_rows())
    if "quantiles.csv" in only:
        write("quantiles.csv", quantile_rows())
