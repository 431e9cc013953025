package org.culturalpearls.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource({
    "plan.hta, plan.pdf",
    "plan.pdf, plan.pdf",
    "PLAN.PDF, PLAN.PDF",
    "plan.pdf.exe, plan.pdf",
    "plan.hta., plan.pdf",
    ".hta, .hta.pdf",
    "plan, plan.pdf",
    "Letter of Dr. Saar, Letter of Dr. Saar.pdf",
    "Report 2.1, Report 2.1.pdf",
    "C:\\letters\\māja.docx, māja.pdf",
    "../../etc/passwd, passwd.pdf",
    "Kėdainių 100% „planas“.pdf, Kėdainių 100% „planas“.pdf"
  })
  void givesAPdfItsEndingWhateverItWasCalled(String given, String name) {
    assertThat(FileKind.PDF.name(given)).isEqualTo(name);
  }

  @Test
  void leavesEitherEndingOfAPhoto() {
    assertThat(FileKind.JPEG.name("a.jpeg")).isEqualTo("a.jpeg");
    assertThat(FileKind.JPEG.name("a.JPG")).isEqualTo("a.JPG");
    assertThat(FileKind.JPEG.name("a.png")).isEqualTo("a.jpg");
    assertThat(FileKind.PNG.name("a.jpg")).isEqualTo("a.png");
  }

  /** Turned around, "exe.pdf" is read where the name ends in exe. */
  @Test
  void takesSignsOutThatAreNotSeen() {
    assertThat(FileKind.PDF.name("plan\u202Efdp.exe")).isEqualTo("planfdp.pdf");
    assertThat(FileKind.PDF.name("pl\u200Ban\r\n two.pdf")).isEqualTo("plan two.pdf");
    assertThat(FileKind.PDF.name("pla\u0000n.pdf")).isEqualTo("plan.pdf");
    assertThat(FileKind.PDF.name("Ru\u0304jiena.pdf")).isEqualTo("R\u016Bjiena.pdf");
  }
}
