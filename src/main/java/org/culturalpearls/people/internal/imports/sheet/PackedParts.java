package org.culturalpearls.people.internal.imports.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.culturalpearls.shared.RuleBroken;

/**
 * Unpacks the XML parts of an XLSX file. A small file can unpack to a very large one, so bytes are
 * counted as they are read, whatever sizes the file declares.
 */
final class PackedParts {

  private static final int MOST_PARTS = 1_000;
  private static final long MOST_UNPACKED = 50_000_000;

  /** The XML of sheets compresses by a factor of some 10 to 50. */
  private static final int TIGHTEST = 200;

  /** Below this size any ratio is accepted. */
  private static final long SMALL = 2_000_000;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final long mostUnpacked;
  private long unpacked;

  private PackedParts(int packed) {
    mostUnpacked = Math.min(MOST_UNPACKED, Math.max(SMALL, (long) packed * TIGHTEST));
  }

  static PackedParts of(byte[] content) throws IOException {
    PackedParts all = new PackedParts(content.length);
    int seen = 0;
    try (ZipFile zip = open(content)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (++seen > MOST_PARTS) {
          throw RuleBroken.in("file", "error.people.import-many-parts", MOST_PARTS);
        }
        try (InputStream part = zip.getInputStream(entry)) {
          all.read(part, key(entry.getName()));
        }
      }
    }
    return all;
  }

  /**
   * Reads by the list of parts at its end: programs that write while they read leave out of each
   * part's own header how long it is, for our own files in a way that the stream of Java refuses.
   */
  private static ZipFile open(byte[] content) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  /** Pictures and other parts are skipped. */
  private void read(InputStream zip, String name) throws IOException {
    boolean markup = name.endsWith(".xml") || name.endsWith(".rels");
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      if (unpacked > mostUnpacked) {
        throw RuleBroken.in("file", "error.people.import-unpacks-large");
      }
      if (markup) {
        kept.write(buffer, 0, read);
      }
    }
    if (markup) {
      parts.put(name, kept.toByteArray());
    }
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(key(name)));
  }

  /** Programs differ in upper and lower case. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
