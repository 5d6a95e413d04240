package io.github.thamdai.search.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Arrays on disk: how many bytes, then the numbers, big-endian; names as their count and each in
 * modified UTF-8. Read and written at once, for there are millions
 * of numbers, and a start waits. Reading throws {@link IOException} where the bytes end early.
 */
final class PlainArrays {
  private PlainArrays() {}

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void write(short[] numbers, DataOutputStream out) throws IOException {
    byte[] bytes = space(numbers.length, Short.BYTES);
    ByteBuffer.wrap(bytes).asShortBuffer().put(numbers);
    write(bytes, out);
  }

  static void write(int[] numbers, DataOutputStream out) throws IOException {
    byte[] bytes = space(numbers.length, Integer.BYTES);
    ByteBuffer.wrap(bytes).asIntBuffer().put(numbers);
    write(bytes, out);
  }

  static void write(float[] numbers, DataOutputStream out) throws IOException {
    byte[] bytes = space(numbers.length, Float.BYTES);
    ByteBuffer.wrap(bytes).asFloatBuffer().put(numbers);
    write(bytes, out);
  }

  static void write(List<String> names, DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static byte[] space(int count, int size) {
    return new byte[Math.multiplyExact(count, size)];
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  static short[] shorts(DataInputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(in));
    short[] numbers = new short[bytes.remaining() / Short.BYTES];
    bytes.asShortBuffer().get(numbers);
    return numbers;
  }

  static int[] ints(DataInputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(in));
    int[] numbers = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(numbers);
    return numbers;
  }

  static float[] floats(DataInputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(in));
    float[] numbers = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(numbers);
    return numbers;
  }

  static List<String> names(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
