package io.github.thamdai.search;

import java.util.List;
import java.util.Map;

/** A handful of texts of an imagined office. */
final class SampleTexts {
  static final List<String> COMPOUNDS =
      List.of("เบี้ยยังชีพผู้สูงอายุ", "ที่ดินและสิ่งปลูกสร้าง", "องค์การบริหารส่วนตำบล");

  private SampleTexts() {}

  static List<IndexedText> all() {
    return List.of(
        text(
            "elderly",
            "การลงทะเบียนรับเบี้ยยังชีพผู้สูงอายุ",
            "เงินคนแก่ เบี้ยคนชรา",
            "ผู้ที่มีอายุ 60 ปีขึ้นไป นำบัตรประจำตัวประชาชนและทะเบียนบ้านมายื่นที่สำนักปลัด"),
        text(
            "land-tax",
            "การรับชำระภาษีที่ดินและสิ่งปลูกสร้าง",
            "ภาษีบ้าน ภาษีโรงเรือน",
            "เจ้าของที่ดินชำระภาษีภายในเดือนเมษายนของทุกปีที่กองคลัง ผ่อนชำระได้สามงวด"),
        text(
            "sign-tax",
            "การรับชำระภาษีป้าย",
            "ค่าป้ายร้าน",
            "เจ้าของป้ายยื่นแบบภายในเดือนมีนาคม คิดตามขนาดของป้ายและตัวอักษร"),
        text(
            "water",
            "การขอใช้น้ำประปาหมู่บ้าน",
            "ต่อน้ำ ติดมิเตอร์น้ำ",
            "ผู้ขอใช้น้ำยื่นคำขอพร้อมทะเบียนบ้าน เจ้าหน้าที่กองช่างออกสำรวจและติดตั้งมาตรวัดน้ำ"),
        text(
            "street-light",
            "การซ่อมไฟฟ้าสาธารณะ",
            "ไฟถนนดับ หลอดไฟเสีย",
            "แจ้งเลขเสาไฟและจุดที่ไฟดับ กองช่างออกซ่อมภายในสามวันทำการ"));
  }

  private static IndexedText text(String id, String title, String names, String body) {
    return new IndexedText(id, Map.of(Role.TITLE, title, Role.NAMES, names, Role.BODY, body));
  }
}
