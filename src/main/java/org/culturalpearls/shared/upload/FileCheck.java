package org.culturalpearls.shared.upload;

import org.culturalpearls.shared.Id;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/**
 * Looks at what somebody sends in before it is kept: what it is, whether it is whole, and whether
 * anything in it would act by itself where it is opened. Takes its time, and may wait for a
 * scanner: not to be asked within a transaction.
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

  /** Throws RuleBroken in the field where the file is none that can be kept. */
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
}
