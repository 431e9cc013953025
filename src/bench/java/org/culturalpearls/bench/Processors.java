package org.culturalpearls.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Whose the processors' time was since the beginning, where the system tells as Linux does: own is
 * what this process took and all that it started, once they have ended, as the databases.
 */
final class Processors {

  private static final Path ALL = Path.of("/proc/stat");
  private static final Path OWN = Path.of("/proc/self/stat");

  private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  private final Ticks before = now();

  private record Ticks(long all, long idle, long own) {}

  double load() {
    return load;
  }

  /** The share of others, or nothing. */
  Double others() {
    Ticks after = now();
    if (before == null || after == null) {
      return null;
    }
    double all = after.all - before.all;
    double own = after.own - before.own;
    return Math.max(0, (all - (after.idle - before.idle) - own) / all);
  }

  private static Ticks now() {
    if (!Files.isReadable(ALL) || !Files.isReadable(OWN)) {
      return null;
    }
    try {
      // user nice system idle iowait irq softirq steal; guests are among the user's already
      String[] all = Files.readAllLines(ALL).get(0).trim().split("\\s+");
      String own = Files.readString(OWN);
      // the program's name in brackets may hold blanks; utime stime cutime cstime are 14 to 17
      String[] fields = own.substring(own.lastIndexOf(')') + 2).split(" ");
      return new Ticks(
          numbers(all, 1, 9).sum(), numbers(all, 4, 6).sum(), numbers(fields, 11, 15).sum());
    } catch (IOException e) {
      return null;
    }
  }

  private static LongStream numbers(String[] fields, int from, int to) {
    return Arrays.stream(fields, from, to).mapToLong(Long::parseLong);
  }
}
