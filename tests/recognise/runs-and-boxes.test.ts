/** Labels and values in markup that says little: lines between <br>, spans side by side, boxes of a label and
      blocks. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

describe('labels and values', () => {
  it('take turns line by line in one block (an index in Chinese)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Ferry timetables and the price of bread',
        `<div><h2>Ferry timetables and the price of bread</h2>被引:2<br>|<br>作者<br>Dahl, Kirsten [1 ]<br>Pham, Minh
      [2 ]<br>
          机构<br>[1] Univ Skagen, Skagen, Denmark<br>[2] Can Tho Univ, Can Tho, Vietnam<br>来源<br>ISLAND
      ECONOMICS<br>|<br>
          2018年<br>/<br>12卷<br>关键词<br>Ferries; Bread;<br>D O I<br>10.55605/ie.12.7<br>页码:71 / 88</div>`.replace(
          /<br>\s+/g,
          '<br>',
        ),
      ),
    );
    expect(peopleOf(record)).toEqual(['Dahl, Kirsten', 'Pham, Minh']);
    expect(record).toMatchObject({ volume: '12', page: '71-88', DOI: '10.55605/ie.12.7' });
    expect(String(record?.['container-title'])).toMatch(/^island economics$/i);
    expect(record?.issued?.['date-parts'][0][0]).toBe(2018);
  });

  it('stand side by side in spans without a colon: the label is no part of the journal', () => {
    const record = recogniseMarkup(
      pageOf(
        'Gauges for shallow ponds',
        `<div>Gauges for shallow ponds</div><div><span>作者</span><span>Ilić, Vera</span></div>
          <div><span>来源</span><span>POND RESEARCH | 2022年 / 3卷 / 2期</span></div>
          <div><span>D O I</span><span>10.55605/pond.3.2</span></div>`,
      ),
    );
    expect(String(record?.['container-title'])).toMatch(/^pond research$/i);
    expect(record).toMatchObject({ volume: '3', issue: '2' });
  });

  it('stand in a box, the label in a span, each value in a block (a library system)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Words for snow in ledgers - Lake Library',
        `<div>ARTICLE</div><h3>Words for snow in ledgers</h3><div>Niemi, Aada ; Lahti, Otso</div>
          <div>Ledger studies, 2015, Vol.6 (2), p.31-47</div><h4>Details</h4>
          <div><span>Title</span><div>Words for snow in ledgers</div></div>
          <div><span>Creator</span><div>Niemi, Aada</div><div>Lahti, Otso</div></div>
          <div><span>Is Part Of</span><div>Ledger studies, 2015, Vol.6 (2), p.31-47</div></div>`,
      ),
    );
    expect(peopleOf(record)).toEqual(['Niemi, Aada', 'Lahti, Otso']);
    expect(record).toMatchObject({
      'container-title': 'Ledger studies',
      volume: '6',
      issue: '2',
      page: '31-47',
    });
  });

  it('end where a label begins that nobody knows (an index in Russian, laid out in a table)', () => {
    const record = recogniseMarkup(
      pageOf(
        'ПЕСНИ СЕВЕРНЫХ РЫБАКОВ',
        `<table><tbody><tr><td><p><b>ПЕСНИ СЕВЕРНЫХ РЫБАКОВ</b></p><div><b>КЛИМОВ Н.П.</b><sup>1</sup></div>
          <table><tbody><tr><td>Номер: <a href="#">4</a> Год: <font>2017</font></td></tr>
          <tr><td>Страницы: <font>12-25</font> Поступила в редакцию: 02.03.2017</td></tr></tbody></table>
          <p>ЖУРНАЛ:</p><div><a href="#">Поморский вестник</a><br>Учредители: Поморский музей<br>ISSN: 2049-3630</div>
          </td></tr></tbody></table>`,
      ),
    );
    expect(record).toMatchObject({ issue: '4', page: '12-25', 'container-title': 'Поморский вестник' });
  });

  it("a journal's name stands in the line above its numbers (an index in Korean)", () => {
    const record = recogniseMarkup(
      pageOf(
        '섬마을 우물의 기억과 이야기',
        `<h2>섬마을 우물의 기억과 이야기</h2><p><a href="#">바다민속</a><br>약어 : BM<br>2016, vol.11, no.2, pp. 45-70<br>
          DOI : 10.55606/bm.2016.11.2.45</p><div class="author"><a href="#">문지혜</a></div>`.replace(
          /<br>\s+/g,
          '<br>',
        ),
      ),
    );
    expect(record).toMatchObject({ 'container-title': '바다민속', volume: '11', issue: '2', page: '45-70' });
  });
});
