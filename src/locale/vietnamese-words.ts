/**
 * Vietnamese writes a space between the syllables of a word, and a browser may break the line there.
 * These are the words that our titles have most; names belong to the editions.
 */
export const VIETNAMESE_WORDS: readonly string[] = `
an ninh, bao nhiêu, bắt đầu, biên giới, biển đảo, biểu tượng, bộ máy, bộ trưởng, cao tốc, cấp cao,
châu Âu, chiến lược, chính phủ, chính trị, chuẩn bị, chuyên mục, chuyên trang, chuyển đổi,
chương trình, châu thổ, chứng nhận, chủ đề, chủ tịch, cơ chế, cơ hội, cơ quan, công nghệ,
công nghiệp, công nhận, cộng đồng, cù lao, cửa khẩu, di sản, dịch chuyển, dịch vụ, doanh nghiệp,
du lịch, dự trữ, đại học, đàm phán, đặc khu, đặc sản, đầu tiên, đầu tư, địa phương, điểm đến,
điện tử, điều phối, đối ngoại, đối tác, đối thoại, đổi mới, đồng thuận, đơn vị, Đông Nam Á,
đường biển, đường bộ, đường sông, gia nhập, giai đoạn, giao thương, giáo dục, giáo viên, giá trị,
giải thưởng, giấy tờ, hàng hóa, hàng xóm, hành chính, hiến chương, hiệp định, hiệp ước, hiệu lực,
Hoa Kỳ, hòa bình, học bổng, học sinh, học tập, hội đồng, hội nghị, hợp tác, kế hoạch, kết nối,
khẩn cấp, khẩu hiệu, khí hậu, khu vực, kiểm chứng, kiểm dịch, kiểm tra, kinh doanh, kinh tế,
kỷ niệm, kỹ năng, kỹ thuật, là gì, lao động, láng giềng, làng nghề, lễ hội, lịch sử, lĩnh vực,
luật pháp, lượt khách, mạng lưới, môi trường, ngày hội, ngoại giao, ngôn ngữ, người dân, nguyên tắc,
Nhật Bản, nhãn hiệu, nhân loại, nhập khẩu, nông nghiệp, nước ngoài, ở đâu, pháp luật, phối hợp,
quan hệ, quảng bá, quản lý, quần đảo, quốc gia, quốc hội, quốc tế, quy định, quy tắc, quyết định,
nghị định, nghị quyết, sản phẩm, sản vật, sản xuất, sáng tạo, sắp xếp, sinh hoạt, sinh quyển,
sinh viên, tầm nhìn, thành lập, thành phố, thành viên, thách thức, Thái Lan, thánh đường, thể thao,
thế giới, thế nào, thị thực, thị trường, thiên tai, thỏa thuận, thông tin, thông tư, thổ cẩm,
thốt nốt, thuế quan, thuận lợi, thủ tục, thủ tướng, thực hiện, thực phẩm, thương mại, tiếng nói,
tìm hiểu, tổ chức, trụ cột, trung học, Trung Quốc, trung tâm, truyền thông, trường học, tuyên bố,
tuyên truyền, tương lai, ủy ban, ưu đãi, vai trò, văn bản, văn hóa, văn kiện, việc làm, Việt Nam,
xã hội, xuất huyết, xuất khẩu, xuất xứ, y tế
`
  .split(/,\s+/)
  .map((word) => word.trim());
