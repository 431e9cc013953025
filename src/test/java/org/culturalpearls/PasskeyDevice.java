package org.culturalpearls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone with one passkey: answers what a page asks of it, as WebAuthn says, without a browser.
 */
public class PasskeyDevice {

  private static final String HOST = "localhost";
  private static final int USER_PRESENT_AND_KNOWN = 0x05;
  private static final int WITH_KEY = 0x40;
  private static final int COORDINATE = 32;

  private final String origin;
  private final byte[] id =
      UUID.randomUUID().toString().substring(0, 16).getBytes(StandardCharsets.UTF_8);
  private final KeyPair keys;
  private String holder;

  /**
   * @param origin of the pages, which the device signs
   */
  public PasskeyDevice(String origin) {
    this.origin = origin;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      this.keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By which the server knows the passkey. */
  public String id() {
    return text(id);
  }

  /**
   * @param options as the server wrote them in JSON
   */
  public String makes(String options) {
    holder = found(options, "\"user\":\\{[^}]*\"id\":\"([^\"]+)\"");
    byte[] data =
        joined(
            state(USER_PRESENT_AND_KNOWN | WITH_KEY),
            new byte[16],
            ByteBuffer.allocate(2).putShort((short) id.length).array(),
            id,
            publicKey());
    byte[] attestation =
        joined(
            new byte[] {(byte) 0xa3, 0x63},
            "fmt".getBytes(StandardCharsets.UTF_8),
            new byte[] {0x64},
            "none".getBytes(StandardCharsets.UTF_8),
            new byte[] {0x67},
            "attStmt".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xa0, 0x68},
            "authData".getBytes(StandardCharsets.UTF_8),
            new byte[] {0x58, (byte) data.length},
            data);
    return answer(
        "\"attestationObject\":\"%s\",\"transports\":[\"internal\"]".formatted(text(attestation)),
        said("webauthn.create", options));
  }

  /**
   * @param options as the server wrote them in JSON
   */
  public String signs(String options) {
    byte[] state = state(USER_PRESENT_AND_KNOWN);
    byte[] said = said("webauthn.get", options);
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(joined(state, sha256(said)));
      return answer(
          "\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
              .formatted(text(state), text(signature.sign()), holder),
          said);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String answer(String response, byte[] said) {
    return ("{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
            + "\"authenticatorAttachment\":\"platform\","
            + "\"response\":{\"clientDataJSON\":\"%s\",%s}}")
        .formatted(id(), id(), text(said), response);
  }

  private byte[] said(String act, String options) {
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(act, found(options, "\"challenge\":\"([^\"]+)\""), origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Host, flags, and a counter that a passkey does not have. */
  private static byte[] state(int flags) {
    return joined(
        sha256(HOST.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags, 0, 0, 0, 0});
  }

  /** In COSE: a point on P-256, for ES256. */
  private byte[] publicKey() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    return joined(
        new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, COORDINATE},
        coordinate(key.getW().getAffineX()),
        new byte[] {0x22, 0x58, COORDINATE},
        coordinate(key.getW().getAffineY()));
  }

  private static byte[] coordinate(BigInteger number) {
    byte[] padded = joined(new byte[COORDINATE], number.toByteArray());
    return Arrays.copyOfRange(padded, padded.length - COORDINATE, padded.length);
  }

  private static String found(String json, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(json);
    if (!matcher.find()) {
      throw new AssertionError("the server asked for nothing: " + json);
    }
    return matcher.group(1);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
