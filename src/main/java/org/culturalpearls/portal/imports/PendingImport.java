package org.culturalpearls.portal.imports;

import java.io.Serializable;
import java.util.UUID;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;

/**
 * A file between its check and its import, so that what is imported is what was shown. It waits in
 * the session of who sent it, one for each session and never larger than {@link
 * ImportFile#MOST_BYTES}; each request of this session reads it until then.
 *
 * @param key tells it from a file that was sent in another tab
 */
record PendingImport(String key, String fileName, ImportKind kind, byte[] content)
    implements Serializable {

  /** Its name in the session. */
  static final String ATTRIBUTE = PendingImport.class.getName();

  static PendingImport of(String fileName, ImportFile file) {
    return new PendingImport(UUID.randomUUID().toString(), fileName, file.kind(), file.content());
  }

  ImportFile file() {
    return new ImportFile(kind, content);
  }
}
