package org.culturalpearls.shared.upload;

import org.culturalpearls.shared.Id;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/**
 * Checks an uploaded file before it is stored: its kind, whether it is intact, and whether it has
 * active content. It is slow, and may wait for a scanner: not to be called inside a transaction.
 */
@Component
public class FileCheck {

  private static final int LONGEST_NAME = 200;

  private final Pictures pictures;
  private final VirusScan scan;

  FileCheck(Pictures pictures, VirusScan scan) {
    this.pictures = pictures;
    this.scan = scan;
  }

  /** Throws RuleBroken for the field if the file can't be accepted. */
  public CheckedFile check(Id sender, String field, String name, byte[] content) {
    FileKind kind = FileKind.of(content).orElseThrow(() -> RuleBroken.in(field, "error.file.kind"));
    String named = TextRule.required(field, kind.name(name), LONGEST_NAME);
    byte[] safe =
        switch (kind) {
          case PDF -> PdfCheck.of(field, content);
          case JPEG, PNG -> pictures.withoutMetadata(field, kind, content);
        };
    scan.requireClean(sender, field, content);
    return new CheckedFile(named, kind, safe);
  }

  /** Returns a small JPEG of a checked picture, for cards in lists. */
  public byte[] small(CheckedFile picture) {
    return pictures.small(picture.kind(), picture.content());
  }
}
