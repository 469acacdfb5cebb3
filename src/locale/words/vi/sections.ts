/** One sentence under the title of each section's list. */
export const sections = {
  news: 'Tin đã kiểm chứng về ASEAN và địa phương, mỗi tin ghi rõ nguồn và ngày của sự việc.',
  stories: 'Người thật, việc thật: ASEAN đi vào cuộc sống ở địa phương như thế nào.',
  about: 'ASEAN là gì, hoạt động ra sao và đem lại gì cho bạn: đọc từ đây.',
  lessons:
    'Gợi ý bài học cho giáo viên: mục tiêu, chuẩn bị, các bước, câu hỏi và nguồn để kiểm tra.',
  quiz: 'Câu hỏi theo chủ đề và cấp học. Bấm vào từng câu để xem đáp án, lời giải thích và nguồn; in ra thì đáp án nằm ở trang riêng.',
  business:
    'Cam kết ASEAN theo chủ đề, hướng dẫn cho doanh nghiệp, nơi đầu tư và sản vật của địa phương.',
  businessTitle: (place: string) => `Đầu tư và kinh doanh tại ${place}`,
  checkLaw:
    'Luật Thuế thu nhập doanh nghiệp mới có hiệu lực từ 01/10/2025. Mức ưu đãi công bố trước ngày này có thể không còn đúng: hãy kiểm tra pháp luật hiện hành và hỏi cơ quan quản lý trước khi quyết định.',
  events: 'Hội nghị, ngày kỷ niệm ASEAN và lễ hội địa phương, kèm ngày âm lịch.',
  members: 'Mười một nước, mỗi nước một trang: vài con số, di sản, quan hệ với Việt Nam.',
  partners: 'Các nước và tổ chức có quan hệ đối thoại với ASEAN.',
  investment: 'Khu kinh tế, cửa khẩu, lĩnh vực mời gọi và ưu đãi, kèm văn bản để kiểm tra.',
  tourism: 'Chọn theo kiểu chuyến đi: tâm linh, trải nghiệm, sinh thái, nghỉ dưỡng, nông nghiệp.',
  products: 'Sản vật có tên tuổi: nơi làm ra, hình thức bảo hộ và thị trường.',
  cooperation: 'Thỏa thuận giữa địa phương với các nước ASEAN và đối tác.',
  documents: 'Văn bản chỉ đạo và pháp luật liên quan, đủ số, ngày và cơ quan ban hành.',
  media: 'Đồ họa, âm thanh và phim, luôn kèm lời ghi để ai cũng đọc được.',
  publications: 'Tờ rơi và ấn phẩm để in, phát và dùng trong các buổi nói chuyện.',
};
