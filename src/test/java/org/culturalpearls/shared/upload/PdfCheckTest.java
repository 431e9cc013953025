package org.culturalpearls.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PdfCheckTest {

  @Test
  void takesWhatPeopleWriteAndPrint() throws IOException {
    assertTaken(document(false, false, false));
    assertTaken(document(true, false, false));
    assertTaken(pdf("1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] >> endobj"));
    assertTaken(pdf("1 0 obj << /A << /S /URI /URI (https://example.org) >> >> endobj"));
    assertTaken(pdf("1 0 obj << /Title (All of \\(/JavaScript\\) and /Launch) >> endobj"));
    assertTaken(pdf("1 0 obj << /Differences [1 /Sound /3D /EF /JS] >> endobj"));
    assertTaken(pdf("1 0 obj << /Length 20 >> stream\n 12 objects << /a [ endstream endobj"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> | script",
        "<</OpenAction<</S/J#61va#53cript/JS 5 0 R>>>> | script",
        "<< /Names << /JavaScript 4 0 R >> >> | script",
        "<< /S /Launch /F (cmd.exe) >> | launch",
        "<< /S /GoToE /T << >> >> | launch",
        "<< /Names << /EmbeddedFiles 4 0 R >> >> | files",
        "<< /Subtype /FileAttachment >> | files",
        "<< /AcroForm << /XFA [(a) 3 0 R] >> >> | form",
        "<< /S /SubmitForm >> | form",
        "<< /Subtype /RichMedia >> | media",
        "<< /Subtype /3D >> | media",
        "<< /S /Sound >> | media",
        "<< /S /Rendition /JS (x) >> | media"
      })
  void refusesWhatWouldActByItself(String object, String key) throws IOException {
    assertRefused(pdf("1 0 obj " + object + " endobj"), key);
    assertRefused(pdf("1 0 %\nobj" + object + "endobj"), key);
    assertRefused(pdf("1 0 obj << /Length 3 >> stream\n 7 0 obj " + object + " endstream"), key);
    assertRefused(pdf("trailer " + object), key);
    assertRefused(packed("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", object), key);
    assertRefused(packed("/N 1 /First 4 /Filter [ /Fl ]", object), key);
  }

  @Test
  void refusesAScriptWhereverItStands() throws IOException {
    assertRefused(pdf("1 0 obj << /S % a remark (\n /La#75nch >> endobj"), "launch");
    assertRefused(document(false, true, false), "script");
    assertRefused(document(true, true, false), "script");
  }

  @Test
  void refusesAProtectedOneThatCannotBeLookedThrough() throws IOException {
    assertRefused(document(true, false, true), "locked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type /ObjStm /N 1 /First 4 /Filter [ /FlateDecode /FlateDecode ]",
        "/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode",
        "/Type /ObjStm /N 1 /First 4 /Filter 9 0 R",
        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Filter /ASCIIHexDecode",
        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>"
      })
  void refusesObjectsThatAreHiddenOtherwiseThanUsual(String head) throws IOException {
    assertRefused(packed(head, "<< >>"), "broken");
  }

  @Test
  void refusesWhatIsNotInOrder() {
    assertRefused(pdf("1 0 obj << /A [ endobj"), "broken");
    assertRefused(pdf("1 0 obj << /A << >> endobj 2 0 obj << /S /Launch >> endobj"), "launch");
    assertRefused(
        pdf("1 0 obj << /Type /ObjStm /First 4 /Filter /FlateDecode >> stream\nxx"), "broken");
  }

  @Test
  void refusesOneWhoseEndIsMissing() throws IOException {
    byte[] whole = document(true, false, false);
    assertRefused(Arrays.copyOf(whole, whole.length - 10), "cut-off");
    assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "cut-off");
    assertTaken(Arrays.copyOf(whole, whole.length + 500));
  }

  /** A hundred kilobytes that unpack to seventy megabytes, and brackets without end. */
  @Test
  void looksNoFurtherThanItsBound() throws IOException {
    assertRefused(
        packed("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", " ".repeat(70_000_000)),
        "large");
    assertTaken(pdf("1 0 obj " + "[".repeat(1_000_000) + "]".repeat(1_000_000) + " endobj"));
    assertRefused(pdf("- " + "1 obj<<".repeat(200_000)), "large");
    assertTaken(pdf("x obj<<".repeat(200_000)));
    assertRefused(pdf("%" + "x".repeat(1_000) + "\nobj<</S/JavaScript>>"), "script");
  }

  private static byte[] pdf(String objects) {
    return ("%PDF-1.7\n" + objects + "\nstartxref 0 %%EOF").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] packed(String head, String object) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
      deflated.write(("7 0 " + object).getBytes(StandardCharsets.US_ASCII));
    }
    return pdf(
        "1 0 obj << "
            + head
            + " >>\r\nstream\r\n"
            + packed.toString(StandardCharsets.ISO_8859_1)
            + "\nendstream endobj");
  }

  private static byte[] document(boolean compressed, boolean script, boolean locked)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (script) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      }
      document.save(
          bytes,
          compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    }
    return bytes.toByteArray();
  }

  private static void assertTaken(byte[] file) {
    assertThat(PdfCheck.of("file", file)).isSameAs(file);
  }

  private static void assertRefused(byte[] file, String key) {
    assertThatThrownBy(() -> PdfCheck.of("file", file))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.field()).contains("file");
              assertThat(broken.key()).isEqualTo("error.file.pdf-" + key);
            });
  }
}
