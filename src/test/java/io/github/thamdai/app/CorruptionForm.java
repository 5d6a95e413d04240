package io.github.thamdai.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The form for reports of corruption, filled in and sent as a browser does. */
final class CorruptionForm {
  private static final String BOUNDARY = "----thamdai";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;

  CorruptionForm(String address) {
    this.address = address;
  }

  /** The status of a body whose length nobody told; 0 when the connection was broken off. */
  int chunked(String what, byte[] file) throws Exception {
    byte[] body = multipart(what, file);
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(address + "/corruption"))
                  .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                  .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                  .build(),
              BodyHandlers.ofString())
          .statusCode();
    } catch (IOException brokenOff) {
      return 0;
    }
  }

  HttpResponse<String> report(String what, byte[] file) throws Exception {
    return post("/corruption", "Accept", "text/html", multipart(what, file));
  }

  /** As a page of somebody else would have a browser send it. */
  HttpResponse<String> reportFromElsewhere(String what) throws Exception {
    return post("/corruption", "Sec-Fetch-Site", "cross-site", multipart(what, new byte[0]));
  }

  private HttpResponse<String> post(String path, String header, String value, byte[] body)
      throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header(header, value)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> follow(String path, String body) throws Exception {
    return follow(path, body, "application/x-www-form-urlencoded");
  }

  HttpResponse<String> follow(String path, String body, String type) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static byte[] multipart(String what, byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\n" + what
            + "\r\n--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\r\n"
            + "Content-Type: image/jpeg\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(file);
    out.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static byte[] photo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }
}
